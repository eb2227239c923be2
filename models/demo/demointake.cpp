// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demointake.h"

#include "models/base/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// A prime: what it multiplies is spread out, so that the hot ones are not the first of each list.
constexpr int Stride = 7919;

/// Permille of the requests that come each way while the office is open, and at other times.
struct Share
{
    Channel channel;
    int open;
    int closed;
};
constexpr std::array<Share, 12> Channels{{{Channel::Hotline12345, 430, 780},
                                          {Channel::Telephone, 190, 0},
                                          {Channel::Window, 160, 0},
                                          {Channel::Website110, 55, 110},
                                          {Channel::ContactCard, 40, 20},
                                          {Channel::Mailbox, 30, 0},
                                          {Channel::BuildingPlatform, 35, 60},
                                          {Channel::Superior, 20, 0},
                                          {Channel::Letter, 10, 0},
                                          {Channel::Media, 3, 0},
                                          {Channel::PartyBody, 7, 0},
                                          {Channel::Patrol, 20, 30}}};

/// 109 and eight digits: no mobile network has the 10x numbers.
QString phone(DemoRandom &random)
{
    return u"109"_s + QString::number(10'000'000 + random.below(90'000'000));
}
} // namespace

DemoIntake::DemoIntake(
    DemoTexts &texts, const DemoPlaces &places, const DemoCalendar &calendar, quint64 seed, int requests)
    : m_texts(texts)
    , m_places(places)
    , m_calendar(calendar)
    , m_seed(seed)
    , m_reporters(20 + requests * 3 / 5)
    , m_shop(texts.list(u"店名"_s))
    , m_homeAddress(texts.list(u"住址"_s))
    , m_roadAddress(texts.list(u"路边地址"_s))
{
}

int DemoIntake::reporter(DemoRandom &random) const
{
    return random.chance(150) ? random.skewed(m_reporters) : random.below(m_reporters);
}

int DemoIntake::home(int reporter) const
{
    DemoRandom own = DemoRandom::forked(m_seed, quint64(reporter));
    return home(own);
}

int DemoIntake::home(DemoRandom &own) const
{
    const auto &communities = m_places.communities();
    const int count = int(communities.size());
    const int rank = own.chance(350) ? own.skewed(count) : own.below(count);
    const auto &community = communities[size_t(qint64(rank) * Stride % count)];
    const int inside = own.chance(350) ? own.skewed(community.buildings) : own.below(community.buildings);
    return community.firstBuilding + int(qint64(inside) * Stride % community.buildings);
}

void DemoIntake::describe(Complaint &complaint, const DemoEvent &event, DemoRandom &random)
{
    setWords(event, random);
    const auto &matter = m_texts.matters()[size_t(event.matter)];
    const auto &building = m_places.buildings()[size_t(event.building)];
    const auto &community = m_places.communities()[size_t(building.community)];
    complaint.received = Clock::fromMs(m_calendar.toMs(event.at) + random.below(60'000));
    complaint.kind = matter.kind;
    complaint.urgency = matter.urgency;
    complaint.category = matter.category;
    complaint.channel = channel(matter, event, random);
    complaint.office = {m_places.offices()[size_t(community.office)].place + 1};
    complaint.place = {(matter.atHome ? building.place : community.place) + 1};
    complaint.title = m_texts.say(matter.title, m_words, random);
    if (matter.against != DemoTexts::NoList)
        complaint.respondent = m_texts.say(matter.against, m_words, random);
    if (complaint.channel == Channel::Hotline12345)
        complaint.foreignNumber = u"LJ"_s +
                                  m_calendar.date(event.at / DemoCalendar::Day).toString(u"yyMMdd") +
                                  QString::number(100'000 + ++m_hotlineSerial);
    const bool patrol = complaint.channel == Channel::Patrol;
    complaint.content = m_texts.say(patrol ? matter.found : matter.told, m_words, random);
    complaint.address =
        m_texts.say(matter.atHome || matter.atDesk ? m_homeAddress : m_roadAddress, m_words, random);
    complaint.noReply = patrol;
    if (!patrol)
        setReporter(complaint, event, random);
}

void DemoIntake::setWords(const DemoEvent &event, DemoRandom &random)
{
    const auto &building = m_places.buildings()[size_t(event.building)];
    const auto &community = m_places.communities()[size_t(building.community)];
    // Roads go with the building, so that neighbours tell of the same corner.
    const int road = event.building % 3;
    m_words[DemoTexts::Estate] = building.estate;
    m_words[DemoTexts::Building] = building.number;
    m_words[DemoTexts::Road] = community.roads[road];
    m_words[DemoTexts::OtherRoad] = community.roads[(road + 1 + random.below(2)) % 3];
    m_words[DemoTexts::Community] = community.name;
    m_words[DemoTexts::Office] = m_places.offices()[size_t(community.office)].name;
    m_words[DemoTexts::Shop] = event.shop;
}

void DemoIntake::setReporter(Complaint &complaint, const DemoEvent &event, DemoRandom &random) const
{
    const bool delicate = complaint.kind == ComplaintKind::Report;
    complaint.anonymous = !event.reachable && complaint.kind != ComplaintKind::Consultation &&
                          complaint.channel != Channel::Window && random.chance(delicate ? 250 : 40);
    if (complaint.anonymous)
        return;
    DemoRandom own = DemoRandom::forked(m_seed, quint64(event.reporter));
    (void) home(own); // drawn first for every resident
    complaint.reporter = m_texts.personName(own);
    complaint.phone = phone(own);
    complaint.confidential = random.chance(delicate ? 300 : 30);
    complaint.noReply = !event.reachable && random.chance(25);
}

Channel DemoIntake::channel(const DemoTexts::Matter &matter, const DemoEvent &event, DemoRandom &random) const
{
    const int minute = event.at % DemoCalendar::Day;
    const bool seen = matter.found != DemoTexts::NoList && !event.reachable;
    const bool open = m_calendar.isWorkday(event.at / DemoCalendar::Day) && minute >= DemoCalendar::Opening &&
                      minute < 17 * 60 + 30;
    int left = random.below(1000);
    for (const Share &share : Channels) {
        left -= open ? share.open : share.closed;
        if (left < 0)
            return share.channel == Channel::Patrol && !seen ? Channel::Hotline12345 : share.channel;
    }
    return Channel::Hotline12345;
}
