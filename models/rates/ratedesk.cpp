// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratedesk.h"

#include "models/base/clock.h"
#include "models/complaints/complaintactions.h"
#include "models/places/placedirectory.h"
#include "models/rates/ratesrepository.h"
#include "models/rates/weightrepository.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RateDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(RateDesk)
};

QString nameOf(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}

tl::unexpected<Error> refuse(Error::Kind kind, const QString &message)
{
    return failure({kind, message, {}});
}
} // namespace

RateDesk::RateDesk(Connection &connection, Place::Id office)
    : m_connection(connection)
    , m_office(office)
{
}

Result<RateReport> RateDesk::report(const RatePeriod &period)
{
    RatesRepository repository(m_connection);
    const auto facts = repository.facts(period, m_office);
    const auto names = repository.names();
    const auto weights = WeightRepository(m_connection).all();
    if (!facts || !names || !weights)
        return failure(!facts ? facts.error() : !names ? names.error() : weights.error());
    return Rates::report(*facts, period, Rates::weightsOn(period.from, *weights), *names, Clock::nowMs());
}

Result<RateMonth> RateDesk::month(QDate month)
{
    const RatePeriod period = RatePeriod::month(month);
    const auto now = report(period);
    const auto frozen = MonthRepository(m_connection).find(period.from, m_office);
    if (!now || !frozen)
        return failure(now ? frozen.error() : now.error());
    return RateMonth{*now, *frozen};
}

Result<QList<RateTrendMonth>> RateDesk::trend(QDate last, int months)
{
    const QDate first = RatePeriod::month(last).from.addMonths(1 - months);
    const auto facts = RatesRepository(m_connection).facts({first, RatePeriod::month(last).to}, m_office);
    const auto weights = WeightRepository(m_connection).all();
    if (!facts || !weights)
        return failure(facts ? weights.error() : facts.error());
    QList<RateTrendMonth> trend;
    for (QDate month = first; month <= last; month = month.addMonths(1)) {
        const auto frozen = MonthRepository(m_connection).find(month, m_office);
        if (!frozen)
            return failure(frozen.error());
        RateTrendMonth point{.month = month, .frozen = frozen->isFrozen()};
        point.counts = point.frozen ? frozen->report.counts
                                    : Rates::count(*facts, RatePeriod::month(month), Clock::nowMs());
        point.score = point.frozen ? frozen->report.score
                                   : Rates::composite(point.counts, Rates::weightsOn(month, *weights));
        trend.append(point);
    }
    return trend;
}

Result<QList<RateMember>> RateDesk::members(const RatePeriod &period)
{
    return RatesRepository(m_connection).facts(period, m_office).map([&](const QList<RateFact> &facts) {
        return Rates::members(facts, period, Clock::nowMs());
    });
}

Result<QList<qint64>> RateDesk::keys(QDate month, const RateDrill &drill)
{
    const RatePeriod period = RatePeriod::month(month);
    MonthRepository months(m_connection);
    const auto frozen = months.find(period.from, m_office);
    if (!frozen)
        return failure(frozen.error());
    const auto counted = frozen->isFrozen() && !drill.today ? months.members(*frozen) : members(period);
    return counted.map([&](const QList<RateMember> &all) {
        QList<qint64> keys;
        for (const RateMember &member : all)
            if ((drill.section == 0 || member.host == drill.section) &&
                (drill.community == 0 || member.community == drill.community) &&
                (!drill.group || member.group == quint32(*drill.group)) &&
                member.isOn(drill.side, drill.figure))
                keys.append(member.id);
        return keys;
    });
}

Result<QList<Place>> RateDesk::offices(Connection &connection)
{
    return PlaceDirectory::all(connection).map([](QList<Place> places) {
        places.removeIf([](const Place &place) { return place.level != PlaceLevel::Office; });
        std::ranges::sort(places, {}, &Place::code);
        return places;
    });
}

Result<FrozenMonth> RateDesk::freeze(QDate month, const Session &session)
{
    const RatePeriod period = RatePeriod::month(month);
    const QString name = nameOf(period.from);
    if (Clock::today() < period.to)
        return refuse(Error::Kind::Invalid,
                      RateDeskWords::tr("%1 is not over. Freeze it from %2 on.")
                          .arg(name, period.to.toString(Qt::ISODate)));
    MonthRepository months(m_connection);
    const auto existing = months.find(period.from, m_office);
    if (!existing)
        return existing;
    if (existing->isFrozen())
        return refuse(
            Error::Kind::Conflict,
            RateDeskWords::tr("%1 was frozen by %2. A leader can reopen it, then it can be frozen again.")
                .arg(name, existing->person));
    const auto figures = report(period);
    const auto counted = members(period);
    if (!figures || !counted)
        return failure(figures ? counted.error() : figures.error());
    m_connection.recorder().setSubject(name);
    const FrozenMonth frozen{.report = *figures, .at = Clock::now(), .person = session.person};
    return months.store(frozen, *counted, m_office).and_then([&] {
        return months.find(period.from, m_office);
    });
}

Result<> RateDesk::reopen(QDate month, const Session &session)
{
    const QDate first = RatePeriod::month(month).from;
    if (!OfficeRoles::fromInt(session.roles).testFlag(OfficeRole::Leader))
        return refuse(Error::Kind::Invalid,
                      RateDeskWords::tr("Only a leader can reopen a frozen month. Ask one to do it."));
    MonthRepository months(m_connection);
    const auto existing = months.find(first, m_office);
    if (!existing)
        return failure(existing.error());
    if (!existing->isFrozen())
        return refuse(
            Error::Kind::Conflict,
            RateDeskWords::tr("%1 is not frozen, so there is nothing to reopen.").arg(nameOf(first)));
    m_connection.recorder().setSubject(nameOf(first));
    return months.remove(*existing);
}
