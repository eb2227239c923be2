// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintactions.h"

#include <QObject>

class DetailCard;
class QAction;
class QMenu;
class QWidget;

/// What can be done with a request now, as the buttons of its page: what leads on stands alone, from Alt+1
/// on; what lies over the state, and what else there is, under one “More” (Alt+0).
class DetailActions : public QObject
{
    Q_OBJECT

public:
    /// `extras` end the menu whatever is allowed; their keys work all over `page`.
    DetailActions(DetailCard *card, QWidget *page, const QList<QAction *> &extras);

    void setAllowed(const QList<ComplaintAction> &allowed);
    /// Without a request there is nothing to do.
    void clear();

    static bool liesOver(ComplaintAction action);

signals:
    void asked(ComplaintAction action);

private:
    QAction *newAction(ComplaintAction action);
    void removeAll();

    DetailCard *const m_card;
    QWidget *const m_page;
    QMenu *const m_more;
    const QList<QAction *> m_extras;
    QList<QAction *> m_actions;
};
