// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/rightssheet.h"

#include "models/accounts/operations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using Report::Align;

namespace {
struct RightsSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(RightsSheet)
};
} // namespace

ReportTable rightsSheet()
{
    ReportTable table;
    table.title = RightsSheetWords::tr("Rights by Role");
    table.columns = {{u"operation"_s, RightsSheetWords::tr("Code"), Align::Left},
                     {u"title"_s, RightsSheetWords::tr("What can be done"), Align::Left}};
    for (const OfficeRole role : RoleNames::all())
        table.columns.append({QString::number(int(role)), RoleNames::label(role), Align::Centre});
    for (const Operation &operation : Operations::all()) {
        QVariantList row{operation.name, operation.title()};
        for (const OfficeRole role : RoleNames::all())
            row << (operation.roles.testFlag(role) ? u"√"_s : QString());
        table.rows.append(row);
    }
    return table;
}
