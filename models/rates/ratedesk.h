// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/session.h"
#include "models/rates/monthrepository.h"

/// What the page of one month shows.
struct RateMonth
{
    RateReport now; ///< as the requests stand today
    FrozenMonth frozen;

    /// What counts: the frozen figures where there are any.
    const RateReport &valid() const { return frozen.isFrozen() ? frozen.report : now; }
    /// Something was changed after the month was frozen.
    bool differs() const { return frozen.isFrozen() && frozen.report != now; }
};

/// One month of the trend.
struct RateTrendMonth
{
    QDate month;
    RateCounts counts;
    std::optional<qint64> score;
    bool frozen = false;
};

/// Which requests a figure counts: of all, of one section, of one community, or of one group of categories.
/// In a frozen month those that counted when it was frozen.
struct RateDrill
{
    RateFigure figure = RateFigure::Response;
    Rates::Side side = Rates::Side::Whole;
    qint64 section = 0;
    qint64 community = 0;
    std::optional<CategoryGroup> group{};
    bool today = false; ///< as the requests stand today, even where the month is frozen
};

/// The rates of one office (all when invalid) on one connection. Writes run inside one recorded change.
class RateDesk
{
public:
    RateDesk(Connection &connection, Place::Id office);

    [[nodiscard]] Result<RateMonth> month(QDate month);
    /// The months up to this one, the oldest first. Frozen months as they were frozen.
    [[nodiscard]] Result<QList<RateTrendMonth>> trend(QDate last, int months);
    [[nodiscard]] Result<QList<qint64>> keys(QDate month, const RateDrill &drill);
    /// Of the file, in the order of their codes.
    [[nodiscard]] static Result<QList<Place>> offices(Connection &connection);

    /// Refused for a month that is not over, or frozen already.
    [[nodiscard]] Result<FrozenMonth> freeze(QDate month, const Session &session);
    /// For a leader only.
    [[nodiscard]] Result<> reopen(QDate month, const Session &session);

private:
    Result<RateReport> report(const RatePeriod &period);
    Result<QList<RateMember>> members(const RatePeriod &period);

    Connection &m_connection;
    const Place::Id m_office;
};
