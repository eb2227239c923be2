// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/listsheet.h"

#include "models/base/masking.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/complaintrow.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
constexpr qsizetype Batch = 256;

struct ListSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(ListSheet)
};

ReportTable emptyTable()
{
    using Report::Align;
    ReportTable table;
    table.title = ListSheetWords::tr("List of Requests");
    table.columns = {{QStringLiteral("no"), ListSheetWords::tr("No."), Align::Centre},
                     {QStringLiteral("number"), ListSheetWords::tr("Number"), Align::Centre},
                     {QStringLiteral("received_at"), ListSheetWords::tr("Received"), Align::Centre},
                     {QStringLiteral("kind"), ListSheetWords::tr("Kind"), Align::Centre},
                     {QStringLiteral("title"), ListSheetWords::tr("Matter"), Align::Left},
                     {QStringLiteral("category"), ListSheetWords::tr("Category"), Align::Left},
                     {QStringLiteral("place"), ListSheetWords::tr("Place"), Align::Left},
                     {QStringLiteral("reporter"), ListSheetWords::tr("Reporter"), Align::Centre},
                     {QStringLiteral("host"), ListSheetWords::tr("Host"), Align::Left},
                     {QStringLiteral("due_at"), ListSheetWords::tr("Due"), Align::Centre},
                     {QStringLiteral("state"), ListSheetWords::tr("State"), Align::Centre}};
    return table;
}

QVariantList rowOf(const ComplaintRow &row, qsizetype number)
{
    return {qint64(number),
            row.number,
            row.received,
            ComplaintNames::label(row.kind),
            row.title,
            row.category,
            row.place,
            row.anonymous ? ListSheetWords::tr("Anonymous") : Masking::name(row.reporter),
            row.host,
            row.dueHandle.isValid() ? QVariant(row.dueHandle) : QVariant(),
            ComplaintNames::label(row.state)};
}

Error tooMany(qsizetype found, qsizetype most)
{
    const QLocale locale;
    return {Error::Kind::Invalid,
            ListSheetWords::tr(
                "A list of %1 requests is too long for paper; at most %2 are printed. Narrow the list, or "
                "export it as a table.")
                .arg(locale.toString(found), locale.toString(most)),
            {}};
}
} // namespace

Result<ReportTable> ListSheet::read(Connection &connection, const ComplaintFilter &filter, qsizetype most)
{
    const auto keys = ComplaintRepository(connection).keys(filter);
    if (!keys)
        return failure(keys.error());
    if (keys->size() > most)
        return failure(tooMany(keys->size(), most));
    ReportTable table = emptyTable();
    for (qsizetype at = 0; at < keys->size(); at += Batch) {
        const QList<qint64> part = keys->mid(at, Batch);
        const auto rows = ComplaintRow::byKeys(connection, part);
        if (!rows)
            return failure(rows.error());
        QHash<qint64, ComplaintRow> byKey;
        for (const ComplaintRow &row : *rows)
            byKey.insert(row.key(), row);
        for (const qint64 key : part)
            if (byKey.contains(key))
                table.rows.append(rowOf(byKey.value(key), table.rows.size() + 1));
    }
    return table;
}
