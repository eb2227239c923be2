// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratesrepository.h"

#include "models/base/clock.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"
#include "models/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// The candidates come from the covering index of the list, and by the index of acceptance: a month never
// reads the rows of the other years.
const QString FactsSql = uR"sql(
    SELECT c.id, c.host, c.place, c.kind, c.channel, c.urgency, c.state, c.category,
           c.received, c.accepted, iif(c.parked_since IS NULL, c.due_handle, NULL), c.fed_back, c.closed,
           c.due_contact, c.contacted, c.anonymous, c.no_reply, length(c.phone) > 0, c.emergency,
           length(c.excluded) > 0, c.dispatched IS NOT NULL OR c.transferred IS NOT NULL,
           (SELECT r.in_time = 0 FROM complaint_revisit r
            WHERE r.complaint = c.id AND r.reached = 1 AND r._x = 0 ORDER BY r.at DESC, r.id DESC LIMIT 1),
           c.revisits, c.reworks, c.extensions, c.solved, c.rating
    FROM complaint c
    WHERE c.id IN (SELECT id FROM complaint INDEXED BY complaint_list
                   WHERE _x = 0 AND ((received >= ?1 AND received < ?2) OR (closed >= ?1 AND closed < ?2)
                                     OR (due_handle >= ?1 AND due_handle < ?2))
                   UNION ALL
                   SELECT id FROM complaint INDEXED BY complaint_accepted
                   WHERE _x = 0 AND accepted IS NOT NULL AND accepted >= ?1 AND accepted < ?2)
      AND (?3 = 0 OR c.office = ?3)
    )sql"_s;

const QString CategoriesSql = u"SELECT code, name, family FROM category WHERE _x = 0 ORDER BY code"_s;

constexpr int MinorCode = 5; // E0105; shorter codes are 大类

/// The columns of a row, one after the other.
class FactColumns
{
public:
    explicit FactColumns(const Statement &row)
        : m_row(row)
    {
    }

    qint64 number() { return m_row.integer(m_at++); }
    int whole() { return int(number()); }
    bool yes() { return number() != 0; }
    QString text() { return m_row.text(m_at++); }
    RateFact::Moment moment()
    {
        const int column = m_at++;
        return m_row.isNull(column) ? RateFact::Moment() : m_row.integer(column);
    }

private:
    const Statement &m_row;
    int m_at = 0;
};
} // namespace

RatesRepository::RatesRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<> RatesRepository::readPlaces()
{
    if (!m_communities.isEmpty())
        return {};
    const auto places = PlaceDirectory::all(m_connection);
    if (!places)
        return failure(places.error());
    for (const Place &place : *places) { // those higher up first
        const bool community = place.level == PlaceLevel::Community;
        m_communities.insert(place.id.value,
                             community ? place.id.value : m_communities.value(place.parent.value));
        if (community)
            m_names.communities.append({place.id.value, place.name});
    }
    return {};
}

Result<> RatesRepository::readCategories()
{
    if (!m_groups.isEmpty())
        return {};
    auto query = m_connection.run(CategoriesSql);
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const QString code = query->value(0).toString();
        m_groups.insert(code, CategoryGroup(query->value(2).toInt()));
        if (code.size() >= MinorCode)
            m_names.categories.append({code, query->value(1).toString()});
    }
    return {};
}

Result<RateNames> RatesRepository::names()
{
    const auto sections = Roster::sections(m_connection);
    if (!sections)
        return failure(sections.error());
    const auto read = readPlaces().and_then([this] { return readCategories(); });
    if (!read)
        return failure(read.error());
    m_names.sections.clear();
    for (const Section &section : *sections)
        m_names.sections.append({section.id.value, section.name});
    return m_names;
}

RateFact RatesRepository::fact(const Statement &row) const
{
    FactColumns columns(row);
    RateFact fact;
    fact.id = columns.number();
    fact.host = columns.number();
    fact.community = m_communities.value(columns.number());
    fact.kind = ComplaintKind(columns.whole());
    fact.channel = Channel(columns.whole());
    fact.urgency = Urgency(columns.whole());
    fact.state = ComplaintState(columns.whole());
    fact.category = columns.text();
    if (const auto group = m_groups.constFind(fact.category); group != m_groups.cend())
        fact.group = *group;
    for (RateFact::Moment *known : {&fact.received,
                                    &fact.accepted,
                                    &fact.due,
                                    &fact.fedBack,
                                    &fact.closed,
                                    &fact.dueContact,
                                    &fact.contacted})
        *known = columns.moment();
    for (bool *flag : {&fact.anonymous,
                       &fact.noReply,
                       &fact.hasPhone,
                       &fact.emergency,
                       &fact.excluded,
                       &fact.dispatched,
                       &fact.deniesContact})
        *flag = columns.yes();
    for (int *count : {&fact.revisits, &fact.reworks, &fact.extensions})
        *count = columns.whole();
    fact.solved = SolvedAnswer(columns.whole());
    fact.rating = Rating(columns.whole());
    return fact;
}

Result<QList<RateFact>> RatesRepository::facts(const RatePeriod &period, Place::Id office)
{
    const auto ready = readPlaces().and_then([this] { return readCategories(); });
    if (!ready)
        return failure(ready.error());
    auto statement = Statement::prepare(m_connection, FactsSql);
    if (!statement)
        return failure(statement.error());
    statement->bind(1, Clock::startMs(period.from));
    statement->bind(2, Clock::startMs(period.to));
    statement->bind(3, office.value);
    QList<RateFact> facts;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return facts;
        facts.append(fact(*statement));
    }
}
