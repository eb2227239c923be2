// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categoryrepository.h"
#include "models/complaints/complaintdesk.h"
#include "models/organisation/sectionrepository.h"
#include "models/places/placerepository.h"
#include "tests/support/testdatabase.h"

/// A small invented office in a fresh file: one street, one community, one building, two sections, and
/// sessions for the people the state table needs.
class TestOffice : public TestDatabase
{
public:
    TestOffice()
    {
        const auto made =
            (**this).writeNow({QStringLiteral("test.office"), {}}, [this](Connection &c) { return fill(c); });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    }

    Place office;
    Place community;
    Place building;
    Section::Id municipal;
    Section::Id property;

    static constexpr int AllRoles = 31;
    Session clerk() const { return {QStringLiteral("何晓芸"), AllRoles, {}}; }
    Session handler() const { return {QStringLiteral("罗志强"), AllRoles, municipal}; }
    Session checker() const { return {QStringLiteral("唐文静"), AllRoles, {}}; }

    /// A request as a clerk takes it down.
    Complaint streetLamp() const
    {
        Complaint complaint;
        complaint.content = QStringLiteral("小区门口的路灯坏了三天。晚上看不清路。");
        complaint.category = QStringLiteral("B0107");
        complaint.reporter = QStringLiteral("欧阳小满");
        complaint.phone = QStringLiteral("10012345678");
        complaint.office = office.id;
        complaint.place = building.id;
        return complaint;
    }

    Result<Complaint> take(const Complaint &complaint)
    {
        return (**this).writeNow({QStringLiteral("complaint.register"), {}}, [&](Connection &c) {
            return ComplaintDesk(c, clerk()).registerNew(complaint);
        });
    }

    /// A street lamp that lies with the municipal section.
    ComplaintId dispatched()
    {
        const ComplaintId id = take(streetLamp())->id;
        const ComplaintInput input{.category = QStringLiteral("B0107"),
                                   .urgency = Urgency::Ordinary,
                                   .host = {.id = municipal, .name = QStringLiteral("市政办")}};
        (void) act(clerk(), id, ComplaintAction::Accept, input);
        (void) act(clerk(), id, ComplaintAction::Dispatch, input);
        return id;
    }

    Result<Complaint>
    act(const Session &who, ComplaintId id, ComplaintAction action, const ComplaintInput &input = {})
    {
        return (**this).writeNow({QStringLiteral("complaint.") + ComplaintNames::code(action), {}},
                                 [&](Connection &c) { return ComplaintDesk(c, who).act(id, action, input); });
    }

private:
    Result<> fill(Connection &c)
    {
        PlaceRepository places(c);
        SectionRepository sections(c);
        const auto add =
            [&](Place &place, PlaceLevel level, const char16_t *code, const char16_t *name, Place::Id in) {
                place.level = level;
                place.code = QString::fromUtf16(code);
                place.name = QString::fromUtf16(name);
                place.parent = in;
                place = places.insert(place).value();
            };
        add(office, PlaceLevel::Office, u"990101001", u"云溪街道", {});
        add(community, PlaceLevel::Community, u"990101001001", u"望湖社区", office.id);
        add(building, PlaceLevel::Building, u"9901010010010003", u"3号楼", community.id);
        municipal =
            sections
                .insert(
                    {.office = office.id, .code = QStringLiteral("S02"), .name = QStringLiteral("市政办")})
                .value();
        property =
            sections
                .insert(
                    {.office = office.id, .code = QStringLiteral("S03"), .name = QStringLiteral("物业办")})
                .value();
        return CategoryRepository(c).insert(Category{.code = QStringLiteral("B0107"),
                                                     .major = QStringLiteral("公用设施"),
                                                     .name = QStringLiteral("路灯"),
                                                     .section = QStringLiteral("S02")});
    }
};
