// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/categorytable.h"

#include "models/complaints/categoryrepository.h"
#include "models/organisation/roster.h"

Result<> CategoryTable::add(Connection &connection, const QList<Category> &categories)
{
    CategoryRepository repository(connection);
    for (const Category &category : categories) {
        if (auto stored = repository.insert(category); !stored)
            return stored;
    }
    return {};
}

Result<CategoryImport::Plan>
CategoryTable::plan(Connection &connection, const TableReader &table, const ColumnMap &map)
{
    CategoryRepository repository(connection);
    const auto categories = repository.all();
    const auto used = repository.used();
    const auto sections = Roster::sections(connection);
    if (!categories || !used || !sections)
        return failure(!categories ? categories.error() : !used ? used.error() : sections.error());
    CategoryImport::Present present{.categories = *categories, .used = *used, .sections = {}};
    for (const Section &section : *sections)
        present.sections.insert(section.code);
    return CategoryImport::plan(table, map, present);
}

Result<> CategoryTable::store(Connection &connection, const CategoryImport::Plan &plan)
{
    CategoryRepository repository(connection);
    for (const Category &category : plan.put)
        if (auto put = repository.put(category); !put)
            return put;
    for (const QString &code : plan.retire)
        if (auto retired = repository.retire(code); !retired)
            return retired;
    return {};
}
