// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/categorytable.h"

#include "models/complaints/categoryrepository.h"

Result<> CategoryTable::add(Connection &connection, const QList<Category> &categories)
{
    CategoryRepository repository(connection);
    for (const Category &category : categories) {
        if (auto stored = repository.insert(category); !stored)
            return stored;
    }
    return {};
}
