// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablereader.h"

/// Anything at all handed to the reader as a text table: it may be refused, never crash, and rows go upwards.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK"))
        return 0; // fuzz_xlsx
    const auto reader = TableReader::fromBytes(bytes);
    if (!reader)
        return 0;
    qint64 last = 0;
    (void) reader->forEachRow([&](const TableRow &row) -> Result<> {
        if (row.number <= last || row.cells.empty() || row.done > 1)
            qFatal("impossible row");
        last = row.number;
        return {};
    });
    return 0;
}
