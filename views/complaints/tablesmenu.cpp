// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/tablesmenu.h"

using namespace Qt::Literals::StringLiterals;

TablesMenu::TablesMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"tables"_s);
    using Kind = ComplaintTableKind;
    constexpr auto out = &TablesMenu::exportAsked;
    constexpr auto in = &TablesMenu::importAsked;
    add(u"complaints.export.list"_s, tr("Export the &requests of the list…"), out, Kind::Requests)
        ->setShortcut(Qt::CTRL | Qt::Key_E);
    add(u"complaints.export.open311"_s, tr("Export the list as &Open311…"), out, Kind::Open311);
    add(u"complaints.export.return"_s,
        tr("Export the return sheet of this month for the &district…"),
        out,
        Kind::DistrictReturn);
    addSeparator();
    add(u"complaints.import.table"_s, tr("&Import requests of another system…"), in, Kind::Requests)
        ->setShortcut(Qt::CTRL | Qt::Key_I);
    add(u"complaints.import.open311"_s, tr("Import requests from Open&311…"), in, Kind::Open311);
}

QAction *TablesMenu::add(const QString &name, const QString &text, Signal asked, ComplaintTableKind kind)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, asked, kind] { emit(this->*asked)(kind); });
    return action;
}
