// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officefacts.h"
#include "views/shell/message.h"

#include <QWidget>

class ListView;
class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// One part of the settings: what it says goes to the page's message bar.
class SettingsPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What its forms choose from.
    virtual void setFacts(const OfficeFacts &) {}
    /// Reads what it shows anew.
    virtual void refresh() = 0;

signals:
    void messageChanged(const Message &message);

protected:
    /// Editors under their names, side by side as far as there is room. The fields belong to the part.
    QWidget *newLine(const QList<QWidget *> &fields);
    QPushButton *newButton(const QString &name, const QString &text);
    QWidget *newButtons(const QList<QPushButton *> &buttons);
    QLabel *newRemark(const QString &text);
    QDateEdit *newDate(const QString &name, QDate date);
    /// A list of texts that are read and chosen; widths as for ListView.
    ListView *
    newTable(const QString &name, const QString &title, const QStringList &headers, const QList<int> &widths);
    static void showRows(ListView *table, const QList<QStringList> &rows);
    QVBoxLayout *newColumn();
};
