// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QLineEdit;

namespace Sample {
/// The samples are not part of the program, so they bring their own two languages.
QString say(const char *chinese, const char *english);
} // namespace Sample

/// A page as features build them - chips, list, detail - with invented content.
class SamplePage : public Page
{
    Q_OBJECT

public:
    explicit SamplePage(QWidget *parent = nullptr);

    QString title() const override;
    QWidget *searchWidget() override;
    QList<QAction *> headerActions() const override { return m_actions; }

private:
    QAction *newAction(const QString &name, const QString &text, const QKeySequence &keys = {});
    QWidget *newList();
    QWidget *newDetail();

    QLineEdit *const m_search;
    QList<QAction *> m_actions;
};
