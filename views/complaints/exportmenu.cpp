// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/exportmenu.h"

using namespace Qt::Literals::StringLiterals;

ExportMenu::ExportMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"exports"_s);
    using Kind = ComplaintTableKind;
    add(Kind::Requests, u"complaints.export.list"_s, tr("&Requests of the list…"))
        ->setShortcut(Qt::CTRL | Qt::Key_E);
    add(Kind::Open311, u"complaints.export.open311"_s, tr("The list as &Open311…"));
    add(Kind::DistrictReturn,
        u"complaints.export.return"_s,
        tr("Return sheet of this month for the &district…"));
}

QAction *ExportMenu::add(ComplaintTableKind kind, const QString &name, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, kind] { emit exportAsked(kind); });
    return action;
}
