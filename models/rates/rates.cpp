// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/rates.h"

#include "models/base/clock.h"

#include <algorithm>

namespace {
using F = RateFigure;
using Rates::Membership;
constexpr qint64 Fine = 100'000'000; // a rate's steps before weighing: far below a hundredth of a percent

Membership part(bool whole, bool inPart)
{
    return !whole ? Membership::Outside : inPart ? Membership::Part : Membership::Whole;
}

bool isCounted(const RateFact &fact)
{
    using S = ComplaintState;
    return fact.state != S::NotAccepted && fact.state != S::Merged && fact.state != S::Void &&
           !fact.emergency && !fact.excluded;
}

/// The earlier of due and closed, as far as it has come.
bool shouldHaveClosed(const RateFact &fact, const RateEdges &period, qint64 now)
{
    RateFact::Moment at = fact.closed;
    if (fact.due && (!at || *fact.due < *at))
        at = fact.due;
    return period.hold(at) && *at <= now;
}

/// The work was handed back by its due time; where nothing was due it was answered at once.
bool withinLimit(const RateFact &fact)
{
    if (!fact.due || !fact.closed)
        return fact.closed.has_value();
    return fact.fedBack.value_or(*fact.closed) <= *fact.due;
}

/// There is somebody to ask, who wants to be asked (see ComplaintRules::needsRevisit).
bool hasResident(const RateFact &fact)
{
    return !fact.anonymous && !fact.noReply && fact.channel != Channel::Patrol;
}

/// Of a first contact that nothing is known of, as in an imported request, nothing is said.
Membership response(const RateFact &fact)
{
    const bool known = fact.contacted || fact.dueContact;
    const bool inTime = fact.contacted && (!fact.dueContact || *fact.contacted <= *fact.dueContact);
    return part(hasResident(fact) && fact.hasPhone && known, inTime && !fact.deniesContact);
}

Membership resolution(const RateFact &fact)
{
    const bool asked = fact.kind == ComplaintKind::Help || fact.kind == ComplaintKind::Complaint ||
                       fact.kind == ComplaintKind::Report;
    return part(asked && !fact.anonymous && fact.solved != SolvedAnswer::None,
                fact.solved == SolvedAnswer::Yes);
}

Membership satisfaction(const RateFact &fact)
{
    return part(!fact.anonymous && fact.rating != Rating::None,
                fact.rating == Rating::Satisfied || fact.rating == Rating::MostlySatisfied);
}

bool wasReached(const RateFact &fact)
{
    return fact.rating != Rating::None || fact.solved != SolvedAnswer::None;
}

Membership ofClosed(F figure, const RateFact &fact)
{
    const bool toRevisit = hasResident(fact) && fact.dispatched;
    const bool tried = fact.revisits > 0 || wasReached(fact);
    switch (figure) {
    case F::Response:
        return response(fact);
    case F::Resolution:
        return resolution(fact);
    case F::Satisfaction:
        return satisfaction(fact);
    case F::Revisit:
        return part(toRevisit, tried);
    case F::Reached:
        return part(toRevisit && tried, wasReached(fact));
    case F::Rework:
        return part(true, fact.reworks > 0);
    case F::Urgent:
        return part(true, fact.urgency == Urgency::Urgent);
    default:
        return Membership::Outside;
    }
}

Membership cases(const RateFact &fact, const RateEdges &period)
{
    const bool came = period.hold(fact.received) && fact.state != ComplaintState::Void;
    return part(came, fact.state != ComplaintState::Merged);
}

qint64 fine(const Ratio &ratio)
{
    return roundedHalfAway(ratio.part * Fine, ratio.whole);
}
} // namespace

RateEdges::RateEdges(const RatePeriod &period)
    : from(Clock::startMs(period.from))
    , to(Clock::startMs(period.to))
{
}

RatePeriod RatePeriod::month(QDate anyDay)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    return {first, first.addMonths(1)};
}

bool RateWeights::isValid() const
{
    return response >= 0 && resolution >= 0 && satisfaction >= 0 &&
           response + resolution + satisfaction == 100;
}

namespace Rates {
Membership membership(RateFigure figure, const RateFact &fact, const RateEdges &period, qint64 now)
{
    if (figure == F::Cases)
        return cases(fact, period);
    if (!isCounted(fact))
        return Membership::Outside;
    switch (figure) {
    case F::Closing:
        return part(period.hold(fact.accepted), fact.closed.has_value());
    case F::Settlement:
        return part(shouldHaveClosed(fact, period, now), fact.closed.has_value());
    case F::OnTime:
        return part(shouldHaveClosed(fact, period, now), withinLimit(fact));
    case F::Extension:
        return part(shouldHaveClosed(fact, period, now), fact.extensions > 0);
    default:
        return period.hold(fact.closed) ? ofClosed(figure, fact) : Membership::Outside;
    }
}

RateCounts count(const QList<RateFact> &facts, const RatePeriod &period, qint64 now)
{
    RateCounts counts;
    const RateEdges edges(period);
    const QList<F> figures = all();
    for (const RateFact &fact : facts) {
        for (const F figure : figures) {
            const Membership found = membership(figure, fact, edges, now);
            counts[figure].whole += found != Membership::Outside ? 1 : 0;
            counts[figure].part += found == Membership::Part ? 1 : 0;
        }
    }
    return counts;
}

std::optional<qint64> composite(const RateCounts &counts, const RateWeights &weights)
{
    qint64 sum = 0;
    for (const auto &[figure, weight] : {std::pair{F::Response, weights.response},
                                         {F::Resolution, weights.resolution},
                                         {F::Satisfaction, weights.satisfaction}}) {
        if (weight == 0)
            continue;
        if (!counts[figure].exists())
            return {};
        sum += weight * fine(counts[figure]);
    }
    return roundedHalfAway(sum, 100 * (Fine / 10'000));
}

RateWeights weightsOn(QDate day, const QList<RateWeights> &all)
{
    RateWeights found;
    for (const RateWeights &weights : all) {
        const bool begun = !weights.validFrom.isValid() || weights.validFrom <= day;
        const bool later = !found.validFrom.isValid() || weights.validFrom >= found.validFrom;
        if (begun && later)
            found = weights;
    }
    return found;
}

QList<int> ranks(const QList<std::optional<qint64>> &scores)
{
    QList<int> ranks;
    for (const auto &score : scores)
        ranks.append(!score ? 0 : 1 + int(std::ranges::count_if(scores, [&](const auto &other) {
                                      return other && *other > *score;
                                  })));
    return ranks;
}
} // namespace Rates
