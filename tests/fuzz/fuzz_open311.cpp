// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintimport.h"
#include "models/complaints/open311.h"
#include "models/storage/database.h"

#include <QTemporaryDir>

namespace {
/// An empty file to import into, opened once.
Database &office()
{
    static const QTemporaryDir folder;
    static const auto file =
        Database::open(folder.filePath(QStringLiteral("office.jieban")), {.create = true});
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return **file;
}
} // namespace

/// Anything at all as a GeoReport of another service: it may be refused, never crash; every row is counted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK"))
        return 0; // fuzz_xlsx
    const auto table = TableReader::fromBytes(bytes);
    if (!table)
        return 0;
    (void) office().readNow([&](Connection &c) -> Result<> {
        const auto adapted = Open311::adapted(c, *table);
        if (!adapted)
            return failure(adapted.error());
        auto import =
            ComplaintImport::make(c, *adapted, Open311::importMap(adapted->header()), QStringLiteral("fuzz"));
        if (!import)
            return failure(import.error());
        const auto report = import->check({});
        if (report && report->inserted + report->updated + report->unchanged +
                              static_cast<qint64>(report->rejected().size()) !=
                          report->read)
            qFatal("a row was neither taken nor rejected");
        return {};
    });
    return 0;
}
