// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/duplicates.h"

#include "models/base/clock.h"
#include "models/base/likeness.h"
#include "models/complaints/complaintnames.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using G = DuplicateGround;
using S = ComplaintState;

constexpr int PhoneDays = 365;
constexpr int TextDays = 180;
constexpr int MostOfOne = 40;         // rows looked at for each ground
constexpr double Alike = 0.45;        // of texts from one community, or where no place is known
constexpr double AlikeAnywhere = 0.8; // of texts from different communities: hardly a coincidence

struct DuplicatesWords
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

/// What lies where, asked once for each place.
struct Nearness
{
    Connection &connection;
    Place::Id place;
    Place::Id community;
    QHash<qint64, qint64> known;

    Place::Id communityOf(Place::Id id)
    {
        const auto found = known.constFind(id.value);
        if (found != known.cend())
            return {*found};
        const auto asked = PlaceDirectory::communityOf(connection, id);
        return {known.insert(id.value, asked ? asked->value : 0).value()};
    }
};

DuplicateGrounds matterGrounds(const PastCase &past, const DuplicateQuestion &asked, Nearness &near)
{
    const bool isRecent = past.received >= asked.now.addDays(-Duplicates::MatterDays);
    if (!isRecent || asked.category.isEmpty() || past.category != asked.category || !near.place.isValid())
        return {};
    if (past.place == near.place)
        return near.place == near.community ? G::Community : G::Place;
    return near.community.isValid() && near.communityOf(past.place) == near.community ? G::Community
                                                                                      : DuplicateGrounds();
}

bool isNear(const PastCase &past, Nearness &near)
{
    return !near.community.isValid() || !past.place.isValid() ||
           near.communityOf(past.place) == near.community;
}

DuplicateCandidate judged(const PastCase &past, const DuplicateQuestion &asked, Nearness &near)
{
    DuplicateCandidate candidate{.of = past, .place = {}, .host = {}, .grounds = {}};
    candidate.grounds = matterGrounds(past, asked, near);
    if (!asked.phone.isEmpty() && past.phone == asked.phone)
        candidate.grounds |= G::Phone;
    candidate.likeness = Likeness::between(asked.content, past.content);
    const double enough = candidate.grounds || isNear(past, near) ? Alike : AlikeAnywhere;
    if (candidate.likeness >= enough && past.received >= asked.now.addDays(-TextDays))
        candidate.grounds |= G::Text;
    const auto worth = [&](G ground, double value) { return candidate.grounds.testFlag(ground) ? value : 0; };
    const double days = double(past.received.daysTo(asked.now));
    candidate.weight = worth(G::Place, 60) + worth(G::Community, 30) + worth(G::Phone, 45) +
                       60 * candidate.likeness - qMin(20.0, days / 3);
    return candidate;
}

bool takesOthers(const PastCase &past)
{
    return past.state != S::NotAccepted && past.state != S::Void && past.state != S::Merged;
}

/// A telephone alone is a caller, not a matter: it needs the same category or some likeness of the words.
bool isWorthShowing(const DuplicateCandidate &candidate, const DuplicateQuestion &asked)
{
    if (!candidate.grounds)
        return false;
    const bool sameMatter = candidate.of.category == asked.category && !asked.category.isEmpty();
    const bool nothingKnown = asked.category.isEmpty() && asked.content.trimmed().isEmpty();
    return candidate.grounds != G::Phone || sameMatter || nothingKnown || candidate.likeness > 0;
}

Result<QList<qint64>> idsOf(PastCaseRepository &past, const DuplicateQuestion &asked, const Nearness &near)
{
    QList<qint64> ids;
    const auto add = [&](const QList<qint64> &more) { ids += more; };
    const QDateTime recent = asked.now.addDays(-Duplicates::MatterDays);
    return past.ofMatter(near.place, asked.category, recent, MostOfOne)
        .map(add)
        .and_then([&] {
            return near.community == near.place
                       ? Result<QList<qint64>>()
                       : past.ofMatter(near.community, asked.category, recent, MostOfOne);
        })
        .map(add)
        .and_then([&] { return past.ofPhone(asked.phone, asked.now.addDays(-PhoneDays), MostOfOne); })
        .map(add)
        .and_then([&] { return past.ofText(asked.content, asked.now.addDays(-TextDays), MostOfOne); })
        .map(add)
        .map([&] {
            std::ranges::sort(ids);
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            ids.removeAll(asked.except.value);
            return ids;
        });
}

/// What was merged stands for its parent, with its own grounds.
Result<> bringParents(PastCaseRepository &past, QList<DuplicateCandidate> &candidates)
{
    for (DuplicateCandidate &candidate : candidates) {
        if (candidate.of.state != ComplaintState::Merged || !candidate.of.parent.isValid())
            continue;
        auto parent = past.byIds({candidate.of.parent.value});
        if (!parent)
            return failure(parent.error());
        if (!parent->isEmpty())
            candidate.of = parent->first();
    }
    return {};
}

void keepEachOnce(QList<DuplicateCandidate> &candidates)
{
    std::ranges::stable_sort(candidates, std::greater(), &DuplicateCandidate::weight);
    QList<DuplicateCandidate> once;
    for (const DuplicateCandidate &candidate : std::as_const(candidates)) {
        const auto same = std::ranges::find_if(
            once, [&](const DuplicateCandidate &other) { return other.of.id == candidate.of.id; });
        if (same != once.end())
            same->grounds |= candidate.grounds;
        else if (takesOthers(candidate.of) && once.size() < Duplicates::MostShown)
            once.append(candidate);
    }
    candidates = once;
}

Result<> nameThem(Connection &connection, QList<DuplicateCandidate> &candidates)
{
    for (DuplicateCandidate &candidate : candidates) {
        const auto place = PlaceDirectory::pathName(connection, candidate.of.place);
        const auto host = Roster::sectionName(connection, candidate.of.host);
        if (!place || !host)
            return failure(place ? host.error() : place.error());
        candidate.place = *place;
        candidate.host = *host;
    }
    return {};
}
} // namespace

namespace Duplicates {
Result<QList<DuplicateCandidate>> find(Connection &connection, const DuplicateQuestion &asked)
{
    const auto community = PlaceDirectory::communityOf(connection, asked.place);
    if (!community)
        return failure(community.error());
    Nearness near{connection, asked.place, *community, {}};
    PastCaseRepository past(connection);
    const auto cases =
        idsOf(past, asked, near).and_then([&](const QList<qint64> &ids) { return past.byIds(ids); });
    if (!cases)
        return failure(cases.error());
    QList<DuplicateCandidate> candidates;
    for (const PastCase &one : *cases)
        if (const auto candidate = judged(one, asked, near); isWorthShowing(candidate, asked))
            candidates.append(candidate);
    return bringParents(past, candidates)
        .map([&] { keepEachOnce(candidates); })
        .and_then([&] { return nameThem(connection, candidates); })
        .map([&] { return candidates; });
}

QString reason(const DuplicateCandidate &candidate, const QDateTime &now)
{
    QStringList parts;
    const auto say = [&](G ground, const QString &words) {
        if (candidate.grounds.testFlag(ground))
            parts << words;
    };
    say(G::Phone, DuplicatesWords::tr("same telephone"));
    say(G::Place, DuplicatesWords::tr("same building and category"));
    if (!candidate.grounds.testFlag(G::Place))
        say(G::Community, DuplicatesWords::tr("same community and category"));
    say(G::Text, DuplicatesWords::tr("words %1 % alike").arg(qRound(candidate.likeness * 100)));
    const auto dayOf = [](const QDateTime &at) { return at.toTimeZone(Clock::zone()).date(); };
    const auto days = int(dayOf(candidate.of.received).daysTo(dayOf(now)));
    parts << (days <= 0 ? DuplicatesWords::tr("today") : DuplicatesWords::tr("%n day(s) ago", nullptr, days));
    return parts.join(u" · "_s);
}

QString progress(const DuplicateCandidate &candidate)
{
    const PastCase &past = candidate.of;
    const QString state = ComplaintNames::label(past.state);
    if (!past.reply.isEmpty())
        return DuplicatesWords::tr("Request %1: %2. The answer: %3").arg(past.number, state, past.reply);
    if (candidate.host.isEmpty() || !past.dueHandle.isValid())
        return DuplicatesWords::tr("Request %1: %2.").arg(past.number, state);
    return DuplicatesWords::tr("Request %1: %2, with %3, until %4.")
        .arg(past.number,
             state,
             candidate.host,
             past.dueHandle.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"));
}
} // namespace Duplicates
