// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintquery.h"

#include "models/base/clock.h"
#include "models/complaints/complaintwaiting.h"
#include "models/storage/searchtokenizer.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using Chip = ComplaintFilter::Chip;
using Order = ComplaintFilter::Order;

const QString InsideSql =
    u"place IN (WITH RECURSIVE inside (id) AS (SELECT ? UNION ALL SELECT p.id FROM place p "
    "JOIN inside ON p.parent = inside.id WHERE p._x = 0) SELECT id FROM inside)"_s;

const QString FoundSql = u"id IN (SELECT rowid FROM complaint_search WHERE complaint_search "
                         "MATCH search_expression(?))"_s;

/// One character stands in every fifth request: walking the index of the list beside what was found takes
/// half the time of fetching each of those rows, and needs no sorting. The plus keeps SQLite from the latter.
QString foundSql(const QString &typed)
{
    return typed.size() == 1 ? u"+"_s + FoundSql : FoundSql;
}

// Ranges, because SQLite looks up each row in a list of more than two: 200 000 rows, fourteen chips.
// Still with its section: the clock of handling runs (30, 40, 45, 48, 50, 55).
const QString RunningSql = u"state >= 30 AND state <= 55"_s;

// Neither answered, declined, merged nor closed and beyond.
const QString OpenComplaintquerySql = u"(state > 25 AND state < 80 OR state = 10)"_s;

// Whatever a chip but All and Done can mean.
const QString UnfinishedSql = u"state < 80"_s;

const QString DoneSql = u"state >= 80 AND state < 99"_s;

// As ComplaintFilter::Order counts.
constexpr QLatin1StringView OrderColumns[] = {"received"_L1,
                                              "due_handle"_L1,
                                              "state"_L1,
                                              "kind"_L1,
                                              "urgency"_L1,
                                              "channel"_L1,
                                              "category"_L1,
                                              "host"_L1,
                                              "place"_L1};

// Sections of the absent for whom a person stands in, and who hold a role.
const QString AbsentSql = u"SELECT s.section FROM absence a JOIN staff s ON s.name = a.person AND s._x = 0 "
                          "WHERE a.substitute = ? AND a.from_date <= ? AND a.to_date >= ? AND a._x = 0 "
                          "AND s.roles & %1"_s;

const QString AmongSql = u"id IN (SELECT value FROM json_each(?))"_s;

QString jsonArray(const QList<qint64> &keys)
{
    QStringList numbers;
    for (const qint64 key : keys)
        numbers << QString::number(key);
    return u"["_s + numbers.join(u',') + u"]"_s;
}

QString orderOf(const QList<ComplaintFilter::Sort> &orders)
{
    QStringList terms;
    bool byReceived = false;
    for (const auto &[by, descending] : orders) {
        if (by == Order::Due) // what has no due time comes last either way
            terms << u"due_handle IS NULL"_s;
        terms << OrderColumns[size_t(by)] + (descending ? u" DESC"_s : QString());
        byReceived = byReceived || by == Order::Received;
    }
    if (!byReceived)
        terms << u"received DESC"_s;
    return terms.join(u", "_s);
}

QString listOf(const QList<ComplaintState> &states)
{
    QStringList codes;
    for (const ComplaintState state : states)
        codes << QString::number(int(state));
    return codes.join(u", "_s);
}

Result<Statement> bound(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto statement = Statement::prepare(connection, sql);
    for (int i = 0; statement && i < values.size(); ++i)
        statement->bind(i + 1, values.at(i));
    return statement;
}
} // namespace

ComplaintQuery::ComplaintQuery(const ComplaintFilter &filter, const QDateTime &now)
    : m_order(orderOf(filter.orders))
{
    require(u"_x = 0"_s);
    if (filter.chip != Chip::All) {
        const Condition chip = ofChip(filter, filter.chip, now);
        require(chip.sql, chip.values);
    }
    const auto equal = [this](const QString &column, const auto &value) {
        if (value)
            require(column + u" = ?"_s, {int(*value)});
    };
    equal(u"state"_s, filter.state);
    equal(u"kind"_s, filter.kind);
    equal(u"urgency"_s, filter.urgency);
    equal(u"channel"_s, filter.channel);
    if (!filter.category.isEmpty())
        require(u"category = ?"_s, {filter.category});
    if (filter.unassigned)
        require(u"host IS NULL"_s);
    else if (filter.host.isValid())
        require(u"host = ?"_s, {filter.host.value});
    if (!filter.phone.isEmpty())
        require(u"phone = seal(?)"_s, {filter.phone});
    addRanges(filter);
    // What finds a few rows has its own way to them; all else walks the index that answers everything. Left
    // to choose, SQLite takes an index of one column and fetches row after row.
    const bool findsFew = !filter.phone.isEmpty() || filter.text.trimmed().size() > 1;
    m_from = findsFew ? u"complaint"_s : u"complaint INDEXED BY complaint_list"_s;
    if (const QString typed = filter.text.trimmed(); !typed.isEmpty())
        addText(typed);
}

void ComplaintQuery::addRanges(const ComplaintFilter &filter)
{
    if (filter.place.isValid())
        require(InsideSql, {filter.place.value});
    if (filter.receivedFrom.isValid())
        require(u"received >= ?"_s, {Clock::startMs(filter.receivedFrom)});
    if (filter.receivedTo.isValid())
        require(u"received < ?"_s, {Clock::startMs(filter.receivedTo.addDays(1))});
    if (filter.dueFrom.isValid() || filter.dueTo.isValid())
        require(RunningSql);
    if (filter.dueFrom.isValid())
        require(u"due_handle >= ?"_s, {Clock::startMs(filter.dueFrom)});
    if (filter.dueTo.isValid())
        require(u"due_handle < ?"_s, {Clock::startMs(filter.dueTo.addDays(1))});
    if (filter.among)
        require(AmongSql, {jsonArray(*filter.among)});
}

void ComplaintQuery::addText(const QString &typed)
{
    searchExpression(typed).isEmpty() ? require(u"FALSE"_s) : require(foundSql(typed), {typed});
}

void ComplaintQuery::require(const QString &condition, const QVariantList &values)
{
    m_where << condition;
    m_values << values;
}

/// What waits for the colleagues the person stands in for today.
void ComplaintQuery::addAbsent(Condition &mine, const QString &person, const QDateTime &now)
{
    const QString today = now.toTimeZone(Clock::zone()).date().toString(Qt::ISODate);
    const auto add = [&](const QString &condition, OfficeRole role) {
        mine.sql += u" OR ("_s + condition.arg(AbsentSql.arg(int(role))) + u')';
        mine.values << person << today << today;
    };
    for (const auto role :
         {OfficeRole::Clerk, OfficeRole::Dispatcher, OfficeRole::Checker, OfficeRole::Leader}) {
        const QString states = listOf(ComplaintWaiting::forCentre(role));
        if (!states.isEmpty())
            add(u"state IN (%1) AND EXISTS (%2)"_s.arg(states, u"%1"_s), role);
    }
    add(u"state IN (%1) AND host IN (%2)"_s.arg(listOf(ComplaintWaiting::forHost()), u"%1"_s),
        OfficeRole::Handler);
    add(u"state = 50 AND id IN (SELECT complaint FROM complaint_part WHERE delivered IS NULL AND _x = 0 "
        "AND section IN (%1))"_s,
        OfficeRole::Handler);
}

ComplaintQuery::Condition ComplaintQuery::ofViewer(const Session &viewer, const QDateTime &now)
{
    const auto roles = OfficeRoles::fromInt(viewer.roles);
    Condition mine{u"(state IN (%1)"_s.arg(listOf(ComplaintWaiting::forCentre(roles))), {}};
    if (viewer.section.isValid() && roles.testFlag(OfficeRole::Handler)) {
        mine.sql += u" OR (host = ? AND state IN (%1)) OR (state = 50 AND id IN (SELECT complaint "
                    "FROM complaint_part WHERE section = ? AND delivered IS NULL AND _x = 0))"_s.arg(
                        listOf(ComplaintWaiting::forHost()));
        mine.values = {viewer.section.value, viewer.section.value};
    }
    if (!viewer.person.isEmpty())
        addAbsent(mine, viewer.person, now);
    mine.sql += u')';
    return mine;
}

ComplaintQuery::Condition ComplaintQuery::ofRunning(const QDateTime &now, Chip chip)
{
    const qint64 at = now.toMSecsSinceEpoch();
    const qint64 tomorrow = Clock::startMs(now.toTimeZone(Clock::zone()).date().addDays(1));
    if (chip == Chip::DueToday)
        return {RunningSql + u" AND due_handle >= ? AND due_handle < ?"_s, {at, tomorrow}};
    if (chip == Chip::Overdue)
        return {RunningSql + u" AND due_handle < ?"_s, {at}};
    return {RunningSql + u" AND warn_handle <= ? AND due_handle >= ?"_s, {at, at}};
}

ComplaintQuery::Condition
ComplaintQuery::ofChip(const ComplaintFilter &filter, Chip chip, const QDateTime &now)
{
    switch (chip) {
    case Chip::All:
        break;
    case Chip::Mine:
        return ofViewer(filter.viewer, now);
    case Chip::Open:
        return {OpenComplaintquerySql, {}};
    case Chip::Unsigned:
        return {u"state = 40"_s, {}};
    case Chip::DueToday:
    case Chip::Overdue:
    case Chip::Warned:
        return ofRunning(now, chip);
    case Chip::Revisit:
        return {u"state = 70"_s, {}};
    case Chip::Parked:
        return {u"state = 58"_s, {}};
    case Chip::Supervised:
        return {u"supervision > 0 AND "_s + OpenComplaintquerySql, {}};
    case Chip::Returned:
        return {u"(state = 45 OR returns_asked > 0) AND "_s + OpenComplaintquerySql, {}};
    case Chip::Transferred:
        return {u"state = 48"_s, {}};
    case Chip::Merged:
        return {u"state = 25"_s, {}};
    case Chip::Done:
        return {DoneSql, {}};
    }
    return {u"TRUE"_s, {}};
}

Result<Statement> ComplaintQuery::keys(Connection &connection) const
{
    return select(connection, u"id"_s, u"ORDER BY "_s + m_order);
}

Result<ChipCounts>
ComplaintQuery::counts(Connection &connection, ComplaintFilter filter, const QDateTime &now)
{
    ChipCounts counts;
    QList<Chip> unfinished = ComplaintChip::all();
    const QList<Chip> whole{Chip::All, Chip::Done};
    unfinished.removeIf([&](Chip chip) { return whole.contains(chip); });
    filter.chip = Chip::All;
    ComplaintQuery all(filter, now);
    if (const auto counted = all.countEach(connection, whole, filter, now, counts); !counted)
        return failure(counted.error());
    all.require(UnfinishedSql);
    return all.countEach(connection, unfinished, filter, now, counts).map([&] { return counts; });
}

Result<> ComplaintQuery::countEach(Connection &connection,
                                   const QList<Chip> &chips,
                                   const ComplaintFilter &filter,
                                   const QDateTime &now,
                                   ChipCounts &counts) const
{
    QStringList columns;
    QVariantList values;
    for (const Chip chip : chips) {
        const Condition condition = ofChip(filter, chip, now);
        columns << u"count(*) FILTER (WHERE %1)"_s.arg(condition.sql);
        values << condition.values;
    }
    auto statement = select(connection, columns.join(u", "_s), {}, values);
    if (!statement)
        return failure(statement.error());
    if (const auto there = statement->step(); !there)
        return failure(there.error());
    for (int column = 0; column < chips.size(); ++column)
        counts.insert(chips.at(column), statement->integer(column));
    return {};
}

Result<Statement> ComplaintQuery::select(Connection &connection,
                                         const QString &columns,
                                         const QString &tail,
                                         const QVariantList &values) const
{
    const QString sql =
        u"SELECT %1 FROM %2 WHERE %3 %4"_s.arg(columns, m_from, m_where.join(u" AND "_s), tail);
    return bound(connection, sql, values + m_values);
}
