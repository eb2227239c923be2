// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/checklistrepository.h"

#include "models/base/clock.h"
#include "models/base/ornull.h"
#include "models/storage/recorder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString PointsSql =
    u"SELECT id, state, category, text, position FROM complaint_checkpoint WHERE _x = 0 ORDER BY id"_s;

const QString PutChecklistSql =
    u"INSERT INTO complaint_checkpoint (id, scope, state, category, text, position) "
    u"VALUES (?, 0, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET state = excluded.state, category = excluded.category, "
    "text = excluded.text, position = excluded.position, _x = 0"_s;

const QString TicksSql =
    u"SELECT checkpoint, at, person FROM complaint_tick WHERE complaint = ? AND _x = 0"_s;

const QString TickSql =
    u"INSERT INTO complaint_tick (id, scope, complaint, checkpoint, at, person) "
    "SELECT ?1, scope, id, ?2, ?3, ?4 FROM complaint WHERE id = ?5 AND NOT EXISTS "
    "(SELECT 1 FROM complaint_tick t WHERE t.complaint = ?5 AND t.checkpoint = ?2 AND t._x = 0)"_s;

const QString UntickSql =
    u"UPDATE complaint_tick SET _x = 1 WHERE complaint = ? AND checkpoint = ? AND _x = 0"_s;
} // namespace

ChecklistRepository::ChecklistRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<Checkpoint>> ChecklistRepository::points()
{
    auto query = m_connection.run(PointsSql);
    if (!query)
        return failure(query.error());
    QList<Checkpoint> all = Checklist::carried();
    while (query->next()) {
        Checkpoint point{.id = query->value(0).toLongLong(),
                         .category = query->value(2).toString(),
                         .text = query->value(3).toString(),
                         .position = query->value(4).toInt()};
        if (!query->value(1).isNull())
            point.state = ComplaintState(query->value(1).toInt());
        const auto same = std::ranges::find(all, point.id, &Checkpoint::id);
        if (same == all.end())
            all.append(point);
        else
            *same = point;
    }
    all.removeIf([](const Checkpoint &point) { return point.text.isEmpty(); });
    return all;
}

Result<> ChecklistRepository::put(const Checkpoint &point)
{
    const qint64 id = point.id > 0 ? point.id : m_connection.recorder().newId();
    return m_connection.execute(PutChecklistSql,
                                {id,
                                 point.state ? QVariant(int(*point.state)) : QVariant(),
                                 orNull(point.category),
                                 orNull(point.text),
                                 point.position});
}

Result<QList<CheckItem>> ChecklistRepository::of(const Complaint &complaint)
{
    const auto all = points();
    auto ticks = m_connection.run(TicksSql, {complaint.id.value});
    if (!all || !ticks)
        return failure(all ? ticks.error() : all.error());
    QList<CheckItem> items;
    for (const Checkpoint &point : Checklist::fitting(*all, complaint.state, complaint.category))
        items.append({.point = point});
    while (ticks->next()) {
        const auto item = std::ranges::find(
            items, ticks->value(0).toLongLong(), [](const CheckItem &one) { return one.point.id; });
        if (item == items.end())
            continue; // of another state
        item->at = Clock::fromMs(ticks->value(1).toLongLong());
        item->person = ticks->value(2).toString();
    }
    return items;
}

Result<>
ChecklistRepository::tick(ComplaintId complaint, qint64 point, const QDateTime &at, const QString &person)
{
    return m_connection.execute(
        TickSql, {m_connection.recorder().newId(), point, at.toMSecsSinceEpoch(), person, complaint.value});
}

Result<> ChecklistRepository::untick(ComplaintId complaint, qint64 point)
{
    return m_connection.execute(UntickSql, {complaint.value, point});
}
