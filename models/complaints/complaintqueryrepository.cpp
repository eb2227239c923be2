// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintquery.h"

#include "models/base/clock.h"
#include "models/storage/searchtokenizer.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using Chip = ComplaintFilter::Chip;
using Order = ComplaintFilter::Order;

const QString InsideSql =
    u"place IN (WITH RECURSIVE inside (id) AS (SELECT ? UNION ALL SELECT p.id FROM place p "
    "JOIN inside ON p.parent = inside.id WHERE p._x = 0) SELECT id FROM inside)"_s;

const QString FoundSql = u"id IN (SELECT rowid FROM complaint_search WHERE complaint_search MATCH ?)"_s;

/// One character stands in every fifth request: walking the index of the list beside what was found takes
/// half the time of fetching each of those rows, and needs no sorting. The plus keeps SQLite from the latter.
QString foundSql(const QString &typed)
{
    return typed.size() == 1 ? u"+"_s + FoundSql : FoundSql;
}

// Still with its section: the clock of handling runs.
const QString RunningSql = u"state IN (30, 40, 45, 48, 50, 55)"_s;

const QString OpenSql = u"state NOT IN (15, 20, 25, 80, 90, 99)"_s;

QString columnOf(Order order)
{
    switch (order) {
    case Order::Received:
        return u"received"_s;
    case Order::Due:
        return u"due_handle"_s;
    case Order::State:
        return u"state"_s;
    case Order::Kind:
        return u"kind"_s;
    case Order::Urgency:
        return u"urgency"_s;
    case Order::Channel:
        return u"channel"_s;
    case Order::Category:
        return u"category"_s;
    case Order::Host:
        return u"host"_s;
    case Order::Place:
        return u"place"_s;
    }
    return u"received"_s;
}

qint64 startOf(QDate date)
{
    return QDateTime(date, QTime(0, 0), Clock::zone()).toMSecsSinceEpoch();
}
} // namespace

ComplaintQuery::ComplaintQuery(const ComplaintFilter &filter, const QDateTime &now)
{
    require(u"_x = 0"_s);
    addChip(filter.chip, now);
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
    if (filter.host.isValid())
        require(u"host = ?"_s, {filter.host.value});
    if (filter.place.isValid())
        require(InsideSql, {filter.place.value});
    if (filter.receivedFrom.isValid())
        require(u"received >= ?"_s, {startOf(filter.receivedFrom)});
    if (filter.receivedTo.isValid())
        require(u"received < ?"_s, {startOf(filter.receivedTo.addDays(1))});
    if (const QString typed = filter.text.trimmed(); !typed.isEmpty()) {
        const QString expression = searchExpression(typed);
        expression.isEmpty() ? require(u"FALSE"_s) : require(foundSql(typed), {expression});
    }
    const QString direction = filter.descending ? u" DESC"_s : QString();
    m_order = columnOf(filter.order) + direction;
    if (filter.order == Order::Due) // what has no due time comes last either way
        m_order = u"due_handle IS NULL, "_s + m_order;
    if (filter.order != Order::Received)
        m_order += u", received DESC"_s;
}

void ComplaintQuery::require(const QString &condition, const QVariantList &values)
{
    m_where << condition;
    m_values << values;
}

void ComplaintQuery::addChip(Chip chip, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    const qint64 tomorrow = startOf(now.toTimeZone(Clock::zone()).date().addDays(1));
    switch (chip) {
    case Chip::All:
        return;
    case Chip::Open:
        return require(OpenSql);
    case Chip::Unsigned:
        return require(u"state = 40"_s);
    case Chip::DueToday:
        return require(RunningSql + u" AND due_handle >= ? AND due_handle < ?"_s, {at, tomorrow});
    case Chip::Overdue:
        return require(RunningSql + u" AND due_handle < ?"_s, {at});
    case Chip::Warned:
        return require(RunningSql + u" AND warn_handle <= ? AND due_handle >= ?"_s, {at, at});
    case Chip::Revisit:
        return require(u"state = 70"_s);
    case Chip::Parked:
        return require(u"state = 58"_s);
    case Chip::Done:
        return require(u"state IN (80, 90)"_s);
    }
}

QString ComplaintQuery::keysSql() const
{
    return u"SELECT id FROM complaint WHERE %1 ORDER BY %2"_s.arg(m_where.join(u" AND "_s), m_order);
}

QString ComplaintQuery::countSql() const
{
    return u"SELECT count(*) FROM complaint WHERE %1"_s.arg(m_where.join(u" AND "_s));
}

Result<Statement> ComplaintQuery::prepare(Connection &connection, const QString &sql) const
{
    auto statement = Statement::prepare(connection, sql);
    for (int i = 0; statement && i < m_values.size(); ++i)
        statement->bind(i + 1, m_values.at(i));
    return statement;
}

QList<Chip> ComplaintQuery::chips()
{
    return {Chip::All,
            Chip::Open,
            Chip::Unsigned,
            Chip::DueToday,
            Chip::Overdue,
            Chip::Warned,
            Chip::Revisit,
            Chip::Parked,
            Chip::Done};
}
