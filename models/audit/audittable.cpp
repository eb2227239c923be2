// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audittable.h"

#include "models/audit/auditentryrepository.h"
#include "models/audit/auditnames.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype EntriesPerPage = 1024;

struct AuditTableWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditTable)
};

Result<> writePage(AuditEntryRepository &entries, const QList<qint64> &keys, TableWriter &writer)
{
    const auto page = entries.byKeys(keys);
    if (!page)
        return failure(page.error());
    for (const AuditEntry &entry : *page) {
        if (auto written = writer.write(AuditTable::row(entry)); !written)
            return written;
    }
    return {};
}
} // namespace

QList<TableColumn> AuditTable::columns()
{
    return {{u"n"_s, AuditTableWords::tr("Number"), 9},
            {u"at"_s, AuditTableWords::tr("Time"), 20},
            {u"person"_s, AuditTableWords::tr("Person"), 12},
            {u"station"_s, AuditTableWords::tr("Station"), 9},
            {u"kind"_s, AuditTableWords::tr("Event"), 14},
            {u"object"_s, AuditTableWords::tr("Object"), 28},
            {u"detail"_s, AuditTableWords::tr("Detail"), 40},
            {u"result"_s, AuditTableWords::tr("Result"), 8}};
}

QVariantList AuditTable::row(const AuditEntry &entry)
{
    return {entry.n,
            entry.at,
            entry.event.person,
            entry.station,
            AuditNames::label(entry.event.kind),
            AuditNames::object(entry.event.object),
            entry.event.detail,
            AuditNames::result(entry.event.succeeded)};
}

Result<qint64> AuditTable::write(Connection &connection,
                                 const AuditFilter &filter,
                                 const QString &path,
                                 const Stopped &stopped)
{
    const auto format = TableWriter::formatNamed(QFileInfo(path).suffix().toLower());
    if (!format)
        return refusal(
            AuditTableWords::tr("A table ends in .xlsx, .csv or .json. Choose another name for %1.")
                .arg(QFileInfo(path).fileName()));
    AuditEntryRepository entries(connection);
    const auto keys = entries.keys(filter);
    const auto writer = TableWriter::create(*format, path, columns());
    if (!keys || !writer)
        return failure(keys ? writer.error() : keys.error());
    for (qsizetype first = 0; first < keys->size(); first += EntriesPerPage) {
        if (stopped())
            return failure({Error::Kind::Cancelled,
                            AuditTableWords::tr("The export was stopped; no file was made."),
                            {}});
        if (const auto done = writePage(entries, keys->mid(first, EntriesPerPage), **writer); !done)
            return failure(done.error());
    }
    return (*writer)->finish().map([&] { return qint64(keys->size()); });
}
