// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/columnmap.h"

#include <array>

/// The input is a map file, and every line of it a cell as well.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto map = ColumnMap::fromJson(bytes);
    if (!map)
        return 0;
    const QList<ImportField> fields{{.name = QStringLiteral("a"), .kind = ImportField::Kind::DateTime},
                                    {.name = QStringLiteral("b"), .kind = ImportField::Kind::Date},
                                    {.name = QStringLiteral("c"), .kind = ImportField::Kind::LongText}};
    const auto bound = map->bind({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, fields);
    if (!bound)
        return 0;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines) {
        TableRow row;
        row.cells.assign(4, line);
        (void) bound->dateTime(row, 0);
        (void) bound->date(row, 1);
        (void) bound->text(row, 2);
        (void) bound->checkWidth(row);
    }
    return 0;
}
