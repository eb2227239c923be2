// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demooffice.h"

#include "models/base/clock.h"
#include "models/demo/demointake.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LastDay = 730;   ///< two years, today being the last
constexpr int SpareDays = 400; ///< the calendar goes on: parked and late requests look ahead
constexpr int RecentDays = 21;
constexpr int HotMinutes = 6 * 60;             ///< neighbours call within these
constexpr int SameEventMinutes = 30 * 24 * 60; ///< and later ones are still the same matter

int requestsOf(DemoSize size)
{
    return size == DemoSize::Tiny ? 200 : size == DemoSize::Office ? 9'000 : 200'000;
}

/// A hundred fates, shuffled anew when used up: even two hundred requests see each of them.
std::vector<DemoFate> fates()
{
    std::vector<DemoFate> deck;
    const auto put = [&deck](int count, DemoFate fate) { deck.insert(deck.end(), size_t(count), fate); };
    put(64, DemoFate::Straight);
    put(6, DemoFate::Late);
    put(2, DemoFate::Returned);
    put(2, DemoFate::ReturnRefused);
    put(3, DemoFate::Extended);
    put(1, DemoFate::ExtensionRefused);
    put(2, DemoFate::Parked);
    put(2, DemoFate::Reworked);
    put(1, DemoFate::Reopened);
    put(3, DemoFate::NotAccepted);
    put(2, DemoFate::Void);
    put(3, DemoFate::Merged);
    put(2, DemoFate::Transferred);
    put(3, DemoFate::Supervised);
    put(4, DemoFate::Shared);
    return deck;
}

using Stop = std::optional<ComplaintState>;
using State = ComplaintState;

/// Where requests of that age, in working days, stand today. Dealt in turn.
const std::vector<Stop> &stops(int age)
{
    static const std::vector<Stop> OverNight{State::Registered};
    static const std::vector<Stop> Yesterday{
        State::Dispatched, State::Accepted, State::Handling, State::Answered, State::Registered, {}};
    static const std::vector<Stop> ThisWeek{State::ReturnAsked,
                                            State::Dispatched,
                                            State::Answered,
                                            State::Handling,
                                            State::TransferredOut,
                                            State::Accepted,
                                            State::Handling,
                                            State::FedBack,
                                            State::Checking,
                                            {},
                                            State::Handling,
                                            {}};
    static const std::vector<Stop> Older{State::Parked,
                                         State::FedBack,
                                         State::Revisit,
                                         State::ExtensionAsked,
                                         State::TransferredOut,
                                         State::Checking,
                                         State::Handling,
                                         State::Closed,
                                         {},
                                         State::Handling,
                                         {},
                                         {}};
    return age == 0 ? OverNight : age == 1 ? Yesterday : age <= 4 ? ThisWeek : Older;
}

DemoFate fateFor(State stop)
{
    switch (stop) {
    case State::ReturnAsked:
        return DemoFate::Returned;
    case State::ExtensionAsked:
        return DemoFate::Extended;
    case State::Parked:
        return DemoFate::Parked;
    case State::TransferredOut:
        return DemoFate::Transferred;
    default:
        return DemoFate::Straight;
    }
}
} // namespace

/// Everything a stream of requests remembers between two of them.
class DemoOffice::Desk
{
public:
    explicit Desk(const Settings &settings);
    bool next(DemoRequest &request);

    const Settings settings;
    const int count;
    DemoTexts texts;
    DemoRandom random;
    DemoCalendar calendar;
    const int present = LastDay * DemoCalendar::Day + DemoCalendar::Opening;
    DemoPlaces places;
    DemoStaff staff;

private:
    bool nextCall();
    DemoCourse::Plan plan(const DemoSchedule::Call &call);
    DemoEvent event(const DemoSchedule::Call &call, DemoCourse::Plan &plan);
    const DemoTexts::Matter &matter(int index) const { return texts.matters()[size_t(index)]; }

    DemoSchedule m_schedule;
    DemoIntake m_intake;
    DemoCourse m_course;
    std::vector<DemoFate> m_deck = fates();
    size_t m_dealt = 0;
    std::array<size_t, 4> m_stopsDealt{};
    std::vector<int> m_consultations;
    std::vector<DemoSchedule::Call> m_calls;
    size_t m_call = 0;
    int m_day = -1;
    qint64 m_made = 0;
    DemoEvent m_event; ///< the last one others may tell of too
};

DemoOffice::Desk::Desk(const Settings &given)
    : settings(given)
    , count(requestsOf(given.size))
    , random(given.seed)
    , calendar(given.today.addDays(-LastDay), LastDay + SpareDays)
    , places(given.size, texts, random)
    , staff(places, texts, random)
    , m_schedule(texts.matters(), calendar, LastDay, count, given.seed)
    , m_intake(texts, places, calendar, given.seed, count)
    , m_course(texts, staff, calendar, present, given.due)
{
    for (int i = 0; i < int(texts.matters().size()); ++i) {
        if (matter(i).kind == ComplaintKind::Consultation)
            m_consultations.push_back(i);
    }
}

bool DemoOffice::Desk::nextCall()
{
    while (m_call == m_calls.size()) {
        if (m_day == LastDay)
            return false;
        m_calls = m_schedule.day(++m_day, random);
        m_call = 0;
    }
    return true;
}

bool DemoOffice::Desk::next(DemoRequest &request)
{
    if (!nextCall())
        return false;
    DemoSchedule::Call call = m_calls[m_call++];
    DemoCourse::Plan course = plan(call);
    if (course.stop == State::Answered)
        call.matter = m_consultations[size_t(random.below(int(m_consultations.size())))];
    const DemoEvent now = event(call, course);
    request = {};
    m_intake.describe(request.complaint, now, random);
    request.parent = course.fate == DemoFate::Merged ? now.parent : -1;
    course.office = places.communities()[size_t(places.buildings()[size_t(now.building)].community)].office;
    course.matter = &matter(now.matter);
    course.words = &m_intake.words();
    if (now.parent >= 0)
        course.parentClosed = m_event.closed;
    m_course.run(request, course, random);
    if (m_event.parent == m_made)
        m_event.closed = request.complaint.closed;
    if (request.complaint.state != State::Merged)
        request.parent = -1;
    ++m_made;
    return true;
}

DemoCourse::Plan DemoOffice::Desk::plan(const DemoSchedule::Call &call)
{
    DemoCourse::Plan plan;
    if (m_day >= LastDay - RecentDays) {
        const int age = calendar.workdaysBetween(calendar.afterWorking(call.at, 0), LastDay);
        const auto &deck = stops(age);
        plan.stop = deck[m_stopsDealt[size_t(age <= 1 ? age : age <= 4 ? 2 : 3)]++ % deck.size()];
    }
    if (m_dealt % m_deck.size() == 0) {
        for (int i = int(m_deck.size()) - 1; i > 0; --i)
            std::swap(m_deck[size_t(i)], m_deck[size_t(random.below(i + 1))]);
    }
    const DemoFate dealt = m_deck[m_dealt++ % m_deck.size()];
    plan.fate = plan.stop ? fateFor(*plan.stop) : dealt;
    if (plan.stop == State::Handling) // what is on the desk today shows all that work brings with it
        plan.fate = dealt == DemoFate::Straight && random.chance(300) ? DemoFate::Supervised
                    : random.chance(300)                              ? DemoFate::Shared
                                                                      : DemoFate::Straight;
    return plan;
}

/// A fresh event, or the last one again when a neighbour tells of it.
DemoEvent DemoOffice::Desk::event(const DemoSchedule::Call &call, DemoCourse::Plan &plan)
{
    const int since = call.at - m_event.at;
    const bool known = m_event.parent >= 0 && !plan.stop;
    const bool hot = known && m_event.left > 0 && since < HotMinutes && random.chance(600);
    const bool same = known && plan.fate == DemoFate::Merged && since < SameEventMinutes;
    DemoEvent now{.matter = call.matter,
                  .reporter = m_intake.reporter(random),
                  .at = call.at,
                  .reachable = plan.stop == State::Revisit};
    if (hot || same) {
        m_event.left = qMax(0, m_event.left - 1);
        plan.fate = same || random.chance(850) ? DemoFate::Merged : DemoFate::Straight;
        now.matter = m_event.matter;
        now.building = m_event.building;
        now.parent = m_event.parent;
        now.shop = m_event.shop;
        return now;
    }
    if (plan.fate == DemoFate::Merged)
        plan.fate = DemoFate::Straight; // nothing to merge it into
    now.building = m_intake.home(now.reporter);
    now.shop = m_intake.shop(random);
    const auto &about = matter(now.matter);
    const bool ends = plan.fate == DemoFate::Void || plan.fate == DemoFate::NotAccepted;
    if (!ends && about.kind != ComplaintKind::Consultation && about.kind != ComplaintKind::Praise) {
        m_event = now;
        m_event.closed = {};
        m_event.parent = m_made;
        m_event.left = about.shared && random.chance(450) ? random.between(1, 5) : 0;
    }
    return now;
}

DemoOffice::DemoOffice(const Settings &settings)
    : m_desk(std::make_unique<Desk>(settings))
{
}

DemoOffice::~DemoOffice() = default;

const QList<Place> &DemoOffice::places() const
{
    return m_desk->places.places();
}

const QList<Section> &DemoOffice::sections() const
{
    return m_desk->staff.sections();
}

const QList<DemoPerson> &DemoOffice::persons() const
{
    return m_desk->staff.persons();
}

int DemoOffice::requestCount() const
{
    return m_desk->count;
}

QDateTime DemoOffice::now() const
{
    return Clock::fromMs(m_desk->calendar.toMs(m_desk->present));
}

bool DemoOffice::next(DemoRequest &request)
{
    return m_desk->next(request);
}
