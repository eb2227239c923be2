// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demofile.h"

#include "models/base/clock.h"
#include "models/complaints/complaintactions.h"
#include "models/complaints/complaintbulk.h"
#include "models/complaints/categorytable.h"
#include "models/places/placedirectory.h"
#include "models/demo/democlock.h"
#include "models/organisation/roster.h"
#include "models/storage/filekey.h"
#include "models/storage/station.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int FirstStation = 0x8000; // the provisional half
constexpr int Stations = 0x1000;

/// Positions of the generator, from 1, to the ids that storage gave.
struct Ids
{
    QList<Place::Id> places{{}};
    QList<Section::Id> sections{{}};
    QList<ComplaintId> requests;
};

int rolesOf(DemoPerson::Role role)
{
    using enum DemoPerson::Role;
    switch (role) {
    case Clerk:
        return int(OfficeRole::Clerk) | int(OfficeRole::Dispatcher);
    case Dispatcher:
        return int(OfficeRole::Dispatcher) | int(OfficeRole::Clerk);
    case Checker:
        return int(OfficeRole::Checker);
    case Leader:
        return int(OfficeRole::Leader);
    case Handler:
    case CommunityWorker:
        return int(OfficeRole::Handler);
    }
    return 0;
}

Result<> addPlaces(Connection &c, const DemoOffice &office, Ids &ids)
{
    QHash<Place::Id, qint64> communities;
    for (Place place : office.places()) {
        place.parent = ids.places.value(place.parent.value);
        const auto stored = PlaceDirectory::add(c, place, communities.value(place.parent));
        if (!stored)
            return failure(stored.error());
        ids.places.append(stored->id);
        if (stored->level == PlaceLevel::Community)
            communities.insert(stored->id, stored->no);
    }
    return {};
}

Result<> addPeople(Connection &c, const DemoOffice &office, Ids &ids)
{
    for (Section section : office.sections()) {
        section.office = ids.places.value(section.office.value);
        const auto id = Roster::add(c, section);
        if (!id)
            return failure(id.error());
        ids.sections.append(*id);
    }
    for (const DemoPerson &person : office.persons()) {
        const auto id = Roster::add(c,
                                    Staff{.name = person.name,
                                          .section = ids.sections.value(person.section.value),
                                          .roles = rolesOf(person.role)});
        if (!id)
            return failure(id.error());
    }
    return {};
}

void translateIds(DemoRequest &request, const Ids &ids)
{
    Complaint &complaint = request.complaint;
    complaint.office = ids.places.value(complaint.office.value);
    complaint.place = ids.places.value(complaint.place.value);
    complaint.parent = ids.requests.value(request.parent);
    for (Section::Id *section : {&complaint.firstSection, &complaint.host, &complaint.respondentSection})
        *section = ids.sections.value(section->value);
    for (Section::Id &section : complaint.coHosts)
        section = ids.sections.value(section.value);
    for (ComplaintStep &step : request.steps)
        step.section = ids.sections.value(step.section.value);
    for (ComplaintPart &part : request.parts)
        part.section = ids.sections.value(part.section.value);
}

Result<int> addRequests(Connection &c, DemoOffice &office, Ids &ids)
{
    ComplaintBulk bulk(c);
    DemoRequest request;
    while (office.next(request)) {
        translateIds(request, ids);
        DemoClock::follow(request.complaint, request.steps);
        const auto id = bulk.add(request.complaint, request.steps);
        if (!id)
            return failure(id.error());
        if (const auto stored = bulk.addBeside(*id, request.revisits, request.parts); !stored)
            return failure(stored.error());
        ids.requests.append(*id);
    }
    return int(ids.requests.size());
}

QString homeCode(const DemoOffice &office)
{
    for (const Place &place : office.places()) {
        if (place.level == PlaceLevel::Office)
            return place.code;
    }
    return {};
}
/// Everybody knows it: the people are made up, and the same seed is to give the same bytes.
QByteArray keyOf(quint64 seed)
{
    const QByteArray words = "Jieban demo " + QByteArray::number(seed);
    return QCryptographicHash::hash(words, QCryptographicHash::Sha256);
}
} // namespace

Result<int> fillDemo(Database &file, const DemoOffice::Settings &asked)
{
    DemoOffice::Settings settings = asked;
    settings.due = DemoClock::start;
    DemoOffice office(settings);
    Clock::freeze(office.now());
    const auto runAgain = qScopeGuard([] { Clock::freeze({}); });
    file.setPerson(QCoreApplication::translate("DemoFile", "Demo"));

    const auto named = file.maintainNow([&](Connection &c) {
        return Station::assign(c, FirstStation + int(settings.seed % Stations) * 8)
            .and_then([&] { return Station::setHomePlace(c, homeCode(office)); })
            .and_then([&] { return FileKey::assign(c, keyOf(settings.seed)); });
    });
    if (!named)
        return failure(named.error());
    return file.writeNow({u"demo.fill"_s, {}}, [&](Connection &c) -> Result<int> {
        Ids ids;
        return addPlaces(c, office, ids)
            .and_then([&] { return addPeople(c, office, ids); })
            .and_then([&] { return CategoryTable::add(c, carriedCategories()); })
            .and_then([&] { return addRequests(c, office, ids); });
    });
}
