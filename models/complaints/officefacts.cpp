// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/officefacts.h"

#include "models/calendar/officecalendar.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/timelimitrepository.h"
#include "models/organisation/roster.h"
#include "models/storage/station.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Result<OfficeFacts> OfficeFacts::read(Connection &c)
{
    OfficeFacts facts;
    const auto into = [](auto &member) { return [&member](const auto &value) { member = value; }; };
    return Station::homePlace(c)
        .and_then(
            [&](const QString &code) { return PlaceDirectory::byCode(c, code).map(into(facts.office)); })
        .and_then([&] { return Roster::sections(c).map(into(facts.sections)); })
        .and_then([&] { return Roster::staff(c).map(into(facts.staff)); })
        .and_then([&] { return CategoryRepository(c).all().map(into(facts.categories)); })
        .and_then([&] { return officeCalendar(c).map(into(facts.calendar)); })
        .and_then([&] { return TimeLimitRepository(c).table().map(into(facts.limits)); })
        .map([&] { return facts; });
}

Place::Id OfficeFacts::officeOf(Section::Id section) const
{
    const auto found = std::ranges::find(sections, section, &Section::id);
    return found != sections.end() && found->office.isValid() ? found->office : office.id;
}

OfficeService::OfficeService(Database &database)
    : m_database(database)
{
}

void OfficeService::load(QObject *receiver, std::function<void(const Result<OfficeFacts> &)> deliver)
{
    m_database.read(u"office.see"_s, receiver, OfficeFacts::read, std::move(deliver));
}

void OfficeService::communities(QObject *receiver, std::function<void(const Result<QList<Place>> &)> deliver)
{
    m_database.read(u"place.see"_s, receiver, &PlaceDirectory::communities, std::move(deliver));
}

void OfficeService::searchPlaces(const QString &typed,
                                 int limit,
                                 QObject *receiver,
                                 std::function<void(const Result<QList<FoundPlace>> &)> deliver)
{
    m_database.read(
        u"place.see"_s,
        receiver,
        [=](Connection &c) { return PlaceDirectory::search(c, typed, limit); },
        std::move(deliver));
}

QString OfficeFacts::sectionName(Section::Id id) const
{
    const auto found = std::ranges::find(sections, id, &Section::id);
    return found == sections.end() ? QString() : found->name;
}
