// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablereader.h"

/// Workbooks, xlsx and ods, that have been tampered with.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto reader = TableReader::fromBytes(bytes, {.maxUnpackedBytes = 64 << 20});
    if (reader)
        (void) reader->forEachRow([](const TableRow &) { return Result<>(); });
    return 0;
}
