// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/importkind.h"
#include "models/complaints/categorytable.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CategoryImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportKinds)
};

Result<ImportPlan> planCategories(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    return CategoryTable::plan(connection, table, map).map([](const CategoryImport::Plan &planned) {
        ImportPlan made{.report = planned.report};
        if (!planned.retire.isEmpty())
            made.notes->append(CategoryImportText::tr("Retired, as the table does not name them: %1")
                                   .arg(planned.retire.join(u' ')));
        made.store = [planned](Connection &c) { return CategoryTable::store(c, planned); };
        return made;
    });
}
} // namespace

ImportKind categoriesImport();

ImportKind categoriesImport()
{
    return {.name = u"categories"_s,
            .description = CategoryImportText::tr(
                "A city's own categories, the whole table: code, major, name_zh, name_en, group, duty_list, "
                "section, urgency"),
            .action = u"category.import"_s,
            .plan = planCategories};
}
