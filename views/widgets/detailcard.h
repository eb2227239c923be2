// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/badge.h"

#include <QFrame>

class FlowLayout;
class QLabel;
class QVBoxLayout;

/// The pane beside a list: the record's title and state, its next actions, and below, scrolling, what a page
/// puts in: a FieldList, a Timeline.
class DetailCard : public QFrame
{
    Q_OBJECT

public:
    explicit DetailCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setBadge(const Badge &badge); ///< an empty text hides it

    /// Buttons in this order, the first one primary. Replaces those before; null actions are left out.
    void setActions(const QList<QAction *> &actions);

    /// Below what was added before.
    void addWidget(QWidget *widget);

private:
    QLabel *const m_title;
    BadgeLabel *const m_badge;
    FlowLayout *const m_actions;
    QVBoxLayout *m_body;
};
