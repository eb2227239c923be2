// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/rightspart.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RightsPart::RightsPart(const QList<Right> &rights, QWidget *parent)
    : SettingsPart(parent)
{
    setObjectName(u"rights"_s);
    auto *table = new RightsTable(this);
    table->setRights(rights);
    QVBoxLayout *column = newColumn();
    column->addWidget(table, 1);
    column->addWidget(newRemark(tr("Whoever holds several roles may do what any of them may. An account that "
                                   "sees only a community does it there alone.")));
}
