// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placedirectory.h"
#include "models/storage/database.h"
#include "tests/models/rates/straightcount.h"

/// Every month of a file counted by straight loops: in all, by section and by community.
class Recount
{
public:
    explicit Recount(const QDateTime &now)
        : m_now(now)
    {
    }

    Result<> read(Connection &connection)
    {
        RevisitRepository revisits(connection);
        return ComplaintRepository(connection).forEach({}, [&](const Complaint &complaint) -> Result<> {
            const auto tries = revisits.of(complaint.id);
            const auto community = communityOf(connection, complaint.place);
            if (!tries || !community)
                return failure(tries ? community.error() : tries.error());
            QSet<QDate> months;
            for (const QDateTime &at :
                 {complaint.received, complaint.accepted, complaint.closed, complaint.dueHandle})
                if (at.isValid())
                    months.insert(monthOf(at));
            for (const QDate month : std::as_const(months)) {
                count(m_all, month, 0).add(complaint, *tries);
                count(m_sections, month, complaint.host.value).add(complaint, *tries);
                count(m_communities, month, *community).add(complaint, *tries);
            }
            return {};
        });
    }

    QList<QDate> months() const
    {
        QList<QDate> months;
        for (auto one = m_all.keyBegin(); one != m_all.keyEnd(); ++one)
            months.append(one->first);
        return months;
    }

    using Figures = QMap<QString, QString>;
    Figures all(QDate month) const { return figures(m_all, month, 0); }
    Figures section(QDate month, qint64 id) const { return figures(m_sections, month, id); }
    Figures community(QDate month, qint64 id) const { return figures(m_communities, month, id); }

private:
    using Counts = QMap<std::pair<QDate, qint64>, StraightCount>;

    static QDate monthOf(const QDateTime &at)
    {
        const QDate day = at.toTimeZone(Clock::zone()).date();
        return {day.year(), day.month(), 1};
    }

    static Figures figures(const Counts &counts, QDate month, qint64 id)
    {
        const auto found = counts.constFind({month, id});
        return found == counts.cend() ? Figures() : found->figures();
    }

    StraightCount &count(Counts &counts, QDate month, qint64 id)
    {
        auto found = counts.find({month, id});
        if (found == counts.end())
            found = counts.insert({month, id}, StraightCount(month, m_now));
        return *found;
    }

    Result<qint64> communityOf(Connection &connection, Place::Id place)
    {
        if (const auto known = m_lie.constFind(place.value); known != m_lie.cend())
            return *known;
        return PlaceDirectory::communityOf(connection, place).map([&](Place::Id community) {
            return m_lie.insert(place.value, community.value).value();
        });
    }

    const QDateTime m_now;
    QHash<qint64, qint64> m_lie; ///< which community a place lies in
    Counts m_all;
    Counts m_sections;
    Counts m_communities;
};

/// What the demo's course does not do: a hash of the id decides, so that every rule has cases to fail on.
inline Result<> stir(Database &file)
{
    static const char *const changes[] = {
        "UPDATE complaint SET dispatched = handle_from WHERE handle_from IS NOT NULL",
        "UPDATE complaint SET accepted = received + 600000 WHERE state NOT IN (10, 15, 20, 99)",
        "UPDATE complaint SET solved = 1 + (id / 7 % 4 = 0) WHERE rating > 0 AND id / 5 % 9 <> 0",
        "UPDATE complaint SET revisits = 1 + id / 11 % 3 WHERE state IN (80, 90) AND id / 3 % 8 <> 0",
        "UPDATE complaint SET excluded = '重复统计' WHERE id / 13 % 40 = 0",
        "UPDATE complaint SET emergency = 119 WHERE id / 17 % 60 = 0",
        "UPDATE complaint SET anonymous = 1 WHERE id / 19 % 30 = 0",
        "UPDATE complaint SET no_reply = 1 WHERE id / 23 % 30 = 0",
        "UPDATE complaint SET phone = '' WHERE id / 29 % 15 = 0",
        "UPDATE complaint SET channel = 11 WHERE id / 31 % 25 = 0",
        "UPDATE complaint SET contacted = due_contact + 60000 WHERE id / 37 % 12 = 0",
        "UPDATE complaint SET contacted = NULL WHERE id / 41 % 20 = 0",
        "UPDATE complaint SET dispatched = NULL WHERE id / 43 % 50 = 0",
        "UPDATE complaint SET closed = due_handle + 86400000 WHERE state IN (80, 90) AND id / 47 % 10 = 0",
        "INSERT INTO complaint_revisit (id, scope, complaint, at, reached, in_time) "
        "SELECT -id, scope, id, closed, id / 53 % 4 > 0, id / 59 % 3 > 0 FROM complaint WHERE closed > 0",
        "INSERT INTO complaint_revisit (id, scope, complaint, at, reached, in_time) "
        "SELECT 1 - id, scope, id, closed + 1, 1, id / 61 % 2 FROM complaint WHERE closed > 0 AND id / 67 % "
        "3 "
        "= 0"};
    for (const char *sql : changes) {
        const auto done = file.writeNow({QStringLiteral("test.stir"), {}}, [sql](Connection &c) -> Result<> {
            const auto ran = c.run(QString::fromUtf8(sql));
            return ran ? Result<>() : failure(ran.error());
        });
        if (!done)
            return done;
    }
    return {};
}
