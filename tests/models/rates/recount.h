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
