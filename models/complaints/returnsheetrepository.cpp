// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/ornull.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/returnsheet.h"
#include "models/organisation/roster.h"
#include "models/storage/schemaregistry.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
using S = ComplaintState;

// From outside: a number of theirs, a limit of theirs, or their channel (3 = 12345, 4 = a superior). Not
// accepted ones are never closed: their last step says when.
const QString ReturnedSql =
    u"WITH RECURSIVE inside(id) AS (SELECT ? UNION SELECT p.id FROM place p, inside i "
    "WHERE p.parent = i.id AND p._x = 0), "
    "done(id, at) AS (SELECT c.id, CASE WHEN c.state = 20 THEN (SELECT max(s.at) FROM complaint_step s "
    "WHERE s.complaint = c.id AND s._x = 0) ELSE c.closed END FROM complaint c WHERE c._x = 0 "
    "AND c.state IN (20, 80, 90) AND (c.foreign_number IS NOT NULL OR c.due_superior IS NOT NULL "
    "OR c.channel IN (3, 4)) AND (? IS NULL OR c.place IN inside)) "
    "SELECT d.id, d.at, (SELECT count(*) FROM attachment a WHERE a.tbl = ? AND a.row = d.id AND a._x = 0) "
    "FROM done d WHERE (? IS NULL OR d.at >= ?) AND (? IS NULL OR d.at < ?) ORDER BY d.at, d.id"_s;

constexpr NamedColumn ReturnSheetColumns[] = {
    {"foreign_number", QT_TRANSLATE_NOOP("ReturnSheet", "Their number")},
    {"number", QT_TRANSLATE_NOOP("ReturnSheet", "Our number")},
    {"decision", QT_TRANSLATE_NOOP("ReturnSheet", "Decision")},
    {"title", QT_TRANSLATE_NOOP("ReturnSheet", "Matter")},
    {"category", QT_TRANSLATE_NOOP("ReturnSheet", "Category")},
    {"received_at", QT_TRANSLATE_NOOP("ReturnSheet", "Received")},
    {"due_superior_at", QT_TRANSLATE_NOOP("ReturnSheet", "Their limit")},
    {"contacted_at", QT_TRANSLATE_NOOP("ReturnSheet", "Contacted")},
    {"fed_back_at", QT_TRANSLATE_NOOP("ReturnSheet", "Fed back")},
    {"closed_at", QT_TRANSLATE_NOOP("ReturnSheet", "Closed")},
    {"on_time", QT_TRANSLATE_NOOP("ReturnSheet", "Within their limit")},
    {"host", QT_TRANSLATE_NOOP("ReturnSheet", "Handled by")},
    {"result", QT_TRANSLATE_NOOP("ReturnSheet", "Result")},
    {"reply", QT_TRANSLATE_NOOP("ReturnSheet", "Reply"), 60},
    {"reason", QT_TRANSLATE_NOOP("ReturnSheet", "Why it is returned")},
    {"channel_told", QT_TRANSLATE_NOOP("ReturnSheet", "Where the reporter was sent")},
    {"solved", QT_TRANSLATE_NOOP("ReturnSheet", "Solved, says the reporter")},
    {"rating", QT_TRANSLATE_NOOP("ReturnSheet", "Rating")},
    {"evidence", QT_TRANSLATE_NOOP("ReturnSheet", "Files of evidence")},
};

struct Done
{
    qint64 id = 0;
    QDateTime at;
    int evidence = 0;
};

Result<QList<Done>> readDone(Connection &c, const ReturnSheet::Scope &scope)
{
    const QVariant place = scope.place.isValid() ? QVariant(scope.place.value) : QVariant();
    const QVariant from = scope.period ? Clock::startMs(scope.period->first) : QVariant();
    const QVariant to = scope.period ? Clock::startMs(scope.period->last.addDays(1)) : QVariant();
    const int table = SchemaRegistry::table(u"complaint"_s)->number;
    auto query = c.run(ReturnedSql, {place, place, table, from, from, to, to});
    if (!query)
        return failure(query.error());
    QList<Done> all;
    while (query->next())
        all.append({query->value(0).toLongLong(),
                    Clock::fromMs(query->value(1).toLongLong()),
                    query->value(2).toInt()});
    return all;
}

/// Answered back, or given back with the reason.
QString decision(const Complaint &c)
{
    return c.state == S::NotAccepted ? QCoreApplication::translate("ReturnSheet", "Returned")
                                     : QCoreApplication::translate("ReturnSheet", "Answered");
}

QString reasonOf(const Complaint &c)
{
    if (c.state != S::NotAccepted)
        return {};
    const QString ground = ComplaintNames::label(c.declineReason);
    return ground.isEmpty() || c.declineReason == DeclineReason::Other ? c.reason : ground;
}

QVariantList rowOf(const Complaint &c, const Done &done, const QString &category, const QString &host)
{
    using namespace ComplaintNames;
    return {c.foreignNumber,
            c.number,
            decision(c),
            c.title,
            category,
            c.received,
            orNull(c.dueSuperior),
            orNull(c.contacted),
            orNull(c.fedBack),
            done.at,
            c.dueSuperior.isValid() ? QVariant(done.at <= c.dueSuperior) : QVariant(),
            host,
            label(c.result),
            c.reply,
            reasonOf(c),
            c.channelTold,
            label(c.solved),
            label(c.rating),
            done.evidence};
}
} // namespace

QList<TableColumn> ReturnSheet::columns()
{
    return tableColumns("ReturnSheet", ReturnSheetColumns);
}

Result<> ReturnSheet::write(Connection &connection, const Scope &scope, const ComplaintExport::RowSink &sink)
{
    const auto done = readDone(connection, scope);
    const auto sections = Roster::sections(connection);
    if (!done || !sections)
        return failure(done ? sections.error() : done.error());
    QHash<qint64, QString> names;
    for (const Section &section : *sections)
        names.insert(section.id.value, section.name);
    ComplaintRepository repository(connection);
    CategoryRepository categories(connection);
    for (const Done &one : *done) {
        const auto complaint = repository.byId({one.id});
        if (!complaint)
            return failure(complaint.error());
        const auto category = categories.nameOf(complaint->category);
        if (!category)
            return failure(category.error());
        const QString host = names.value(complaint->host.value);
        if (auto written = sink(rowOf(*complaint, one, *category, host)); !written)
            return written;
    }
    return {};
}
