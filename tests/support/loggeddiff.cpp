// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loggeddiff.h"

#include "models/storage/schemaregistry.h"

Result<FileDiff> loggedDiff(Connection &connection, qint64 since)
{
    FileDiff logged;
    auto cell = connection.run("SELECT tbl, id, col, quote(old), quote(new) FROM change_cell "
                               "WHERE h > ? AND old IS NOT new",
                               {since});
    while (cell && cell->next()) {
        const auto *table = SchemaRegistry::table(cell->value(0).toInt());
        const QString id = table->name + '/' + cell->value(1).toString();
        logged.edited.insert(id + '/' + table->columnName(cell->value(2).toInt()),
                             {cell->value(3).toString(), cell->value(4).toString()});
    }
    auto born = connection.run("SELECT h, tbl, first, last FROM change_born WHERE h > ?", {since});
    while (born && born->next()) {
        const QString table = SchemaRegistry::table(born->value(1).toInt())->name;
        auto row = connection.run(QString("SELECT id FROM %1 WHERE _h = ? AND id BETWEEN ? AND ?").arg(table),
                                  {born->value(0), born->value(2), born->value(3)});
        while (row && row->next())
            logged.born[table + '/' + row->value(0).toString()] = {};
    }
    if (!cell || !born)
        return failure(cell ? born.error() : cell.error());
    return logged;
}
