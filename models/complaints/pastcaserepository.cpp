// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/likeness.h"
#include "models/complaints/pastcase.h"
#include "models/storage/hybridclock.h"
#include "models/storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype MostPairs = 24; // of a long text; more change nothing
constexpr int MostOfPair = 400;     // newest requests looked at for each pair
constexpr double CommonPair = 0.3;  // the weight of a pair that many requests have

const QString ByIdSql =
    u"SELECT id, number, title, content, received, state, category, urgency, unseal(reporter), "
    "unseal(phone), place, host, "
    "parent, due_handle, reply FROM complaint WHERE id = ? AND _x = 0"_s;

const QString MatterSql = u"WITH RECURSIVE inside (id) AS (SELECT ? UNION ALL SELECT p.id FROM place p "
                          "JOIN inside ON p.parent = inside.id WHERE p._x = 0) "
                          "SELECT c.id FROM inside CROSS JOIN complaint c INDEXED BY complaint_matter "
                          "WHERE c.place = inside.id AND c.category = ? AND c.received >= ? AND c._x = 0 "
                          "ORDER BY c.received DESC LIMIT ?"_s;

const QString PhoneSql = u"SELECT id FROM complaint WHERE phone = seal(?) AND received >= ? AND _x = 0 "
                         "ORDER BY received DESC LIMIT ?"_s;

// Ids grow with the time of registering, so the index itself ends the search.
const QString PairSql = u"SELECT rowid FROM complaint_search WHERE complaint_search MATCH ? AND rowid >= ? "
                        "ORDER BY rowid DESC LIMIT ?"_s;

PastCase caseOf(const Statement &row)
{
    return {.id = {row.integer(0)},
            .number = row.text(1),
            .title = row.text(2),
            .content = row.text(3),
            .received = Clock::fromMs(row.integer(4)),
            .state = ComplaintState(row.integer(5)),
            .category = row.text(6),
            .urgency = Urgency(row.integer(7)),
            .reporter = row.text(8),
            .phone = row.text(9),
            .place = {row.integer(10)},
            .host = {row.integer(11)},
            .parent = {row.integer(12)},
            .dueHandle = row.isNull(13) ? QDateTime() : Clock::fromMs(row.integer(13)),
            .reply = row.text(14)};
}

/// What was received since then was registered since then: no smaller id need be looked at.
qint64 firstIdOf(const QDateTime &since)
{
    return since.isValid() ? HybridClock::firstAt(since.toMSecsSinceEpoch()) : 0;
}

QList<qint64> best(const QHash<qint64, double> &votes, int limit)
{
    QList<std::pair<double, qint64>> order;
    order.reserve(votes.size());
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote)
        order.append({vote.value(), vote.key()});
    const auto end = order.begin() + qMin<qsizetype>(limit, order.size());
    std::partial_sort(order.begin(), end, order.end(), std::greater());
    QList<qint64> ids;
    for (auto one = order.begin(); one != end; ++one)
        ids.append(one->second);
    return ids;
}
} // namespace

PastCaseRepository::PastCaseRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<PastCase>> PastCaseRepository::byIds(const QList<qint64> &ids)
{
    auto statement = Statement::prepare(m_connection, ByIdSql);
    if (!statement)
        return failure(statement.error());
    QList<PastCase> cases;
    for (const qint64 id : ids) {
        statement->reset();
        statement->bind(1, id);
        const auto there = statement->step();
        if (!there)
            return failure(there.error());
        if (*there)
            cases.append(caseOf(*statement));
    }
    return cases;
}

Result<QList<qint64>>
PastCaseRepository::ofMatter(Place::Id place, const QString &category, const QDateTime &since, int limit)
{
    if (!place.isValid() || category.isEmpty())
        return QList<qint64>();
    return readKeys(m_connection, MatterSql, {place.value, category, since.toMSecsSinceEpoch(), limit});
}

Result<QList<qint64>> PastCaseRepository::ofPhone(const QString &phone, const QDateTime &since, int limit)
{
    if (phone.isEmpty())
        return QList<qint64>();
    return readKeys(m_connection, PhoneSql, {phone, since.toMSecsSinceEpoch(), limit});
}

Result<QList<qint64>> PastCaseRepository::ofText(const QString &content, const QDateTime &since, int limit)
{
    auto statement = Statement::prepare(m_connection, PairSql);
    if (!statement)
        return failure(statement.error());
    const qint64 first = firstIdOf(since);
    QHash<qint64, double> votes;
    for (const QString &pair : Likeness::features(content, MostPairs)) {
        statement->reset();
        statement->bind(1, u"\"%1\""_s.arg(pair));
        statement->bind(2, first);
        statement->bind(3, qint64(MostOfPair));
        QList<qint64> having;
        for (;;) {
            const auto more = statement->step();
            if (!more)
                return failure(more.error());
            if (!*more)
                break;
            having.append(statement->integer(0));
        }
        const double weight = having.size() < MostOfPair ? 1 : CommonPair;
        for (const qint64 id : std::as_const(having))
            votes[id] += weight;
    }
    return best(votes, limit);
}

Result<QList<qint64>> PastCaseRepository::ofWords(const QString &expression, int limit)
{
    if (expression.isEmpty())
        return QList<qint64>();
    return readKeys(m_connection, PairSql, {expression, 0, limit});
}
