// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratereport.h"

#include <QHash>

#include <algorithm>

namespace {
using Facts = QList<RateFact>;

template <typename Key>
QHash<qint64, Facts> grouped(const Facts &facts, Key key)
{
    QHash<qint64, Facts> groups;
    for (const RateFact &fact : facts)
        groups[key(fact)].append(fact);
    return groups;
}

void rank(QList<RateGroup> &groups)
{
    QList<std::optional<qint64>> scores;
    for (const RateGroup &group : std::as_const(groups))
        scores.append(group.score);
    const QList<int> ranks = Rates::ranks(scores);
    for (qsizetype i = 0; i < groups.size(); ++i)
        groups[i].rank = ranks.at(i);
    std::ranges::stable_sort(groups, {}, [](const RateGroup &group) {
        return group.rank == 0 ? std::numeric_limits<int>::max() : group.rank;
    });
}

QList<RateGroup> groupsOf(const QHash<qint64, Facts> &facts,
                          const QList<std::pair<qint64, QString>> &names,
                          const RateReport &report,
                          qint64 now)
{
    QList<RateGroup> groups;
    for (const auto &[id, name] : names) {
        RateGroup group{.id = id, .name = name};
        group.counts = Rates::count(facts.value(id), report.period, now);
        if (group.counts == RateCounts())
            continue;
        group.score = Rates::composite(group.counts, report.weights);
        groups.append(group);
    }
    rank(groups);
    return groups;
}

RateCounts countsOf(CategoryGroup group, const Facts &facts, const RatePeriod &period, qint64 now)
{
    Facts chosen;
    std::ranges::copy_if(
        facts, std::back_inserter(chosen), [&](const RateFact &fact) { return fact.group == group; });
    return Rates::count(chosen, period, now);
}

QList<RateCategory> topOf(const Facts &facts, const RatePeriod &period, const RateNames &names, qint64 now)
{
    QHash<QString, qint64> cases;
    for (const RateFact &fact : facts) {
        const auto found = Rates::membership(RateFigure::Cases, fact, period, now);
        if (found == Rates::Membership::Part && fact.state != ComplaintState::NotAccepted)
            ++cases[fact.category];
    }
    QList<RateCategory> top;
    for (const auto &[code, name] : names.categories)
        if (const qint64 count = cases.value(code))
            top.append({code, name, count});
    std::ranges::stable_sort(top, std::ranges::greater(), &RateCategory::cases);
    return top.mid(0, Rates::TopCategories);
}
} // namespace

RateReport Rates::report(const QList<RateFact> &facts,
                         const RatePeriod &period,
                         const RateWeights &weights,
                         const RateNames &names,
                         qint64 now)
{
    RateReport report{.period = period, .weights = weights};
    report.counts = count(facts, period, now);
    report.score = composite(report.counts, weights);
    report.components = countsOf(CategoryGroup::Component, facts, period, now);
    report.events = countsOf(CategoryGroup::Event, facts, period, now);
    const auto hosts = grouped(facts, [](const RateFact &fact) { return fact.host; });
    const auto communities = grouped(facts, [](const RateFact &fact) { return fact.community; });
    report.sections = groupsOf(hosts, names.sections, report, now);
    report.communities = groupsOf(communities, names.communities, report, now);
    report.top = topOf(facts, period, names, now);
    return report;
}
