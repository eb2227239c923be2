// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demoplaces.h"
#include "models/organisation/section.h"

/// Somebody who works at the office.
struct DemoPerson
{
    enum class Role {
        Clerk,
        Dispatcher,
        Checker,
        Leader,
        Handler,
        CommunityWorker,
        Officer,
        Finance,
        Statistician,
        LedgerClerk, ///< of the first community of each office
        SystemAdmin, ///< the three administrators: in the first office
        SecurityAdmin,
        Auditor,
    };

    QString name;
    Role role = Role::Clerk;
    Place::Id office;
    Section::Id section; ///< invalid for those of the acceptance centre, the leader and administrators
    Place::Id area;      ///< sees only what lies in it
};

/// The sections of each office, its communities as co-handlers, and the invented people in them.
class DemoStaff
{
public:
    DemoStaff(const DemoPlaces &places, const DemoTexts &texts, DemoRandom &random);

    const QList<Section> &sections() const { return m_sections; }
    const QList<DemoPerson> &persons() const { return m_persons; }

    Section::Id section(int office, const QString &code) const;
    /// Any section of that office but the given one.
    Section::Id otherSection(int office, Section::Id than, DemoRandom &random) const;

    const QString &person(int office, DemoPerson::Role role, DemoRandom &random) const;
    const QString &handler(Section::Id section, DemoRandom &random) const;

private:
    struct Span
    {
        int first = 0;
        int count = 0;
    };

    Span hire(DemoPerson person, int count, const DemoTexts &texts, DemoRandom &random);
    void hireBeside(const DemoPlaces &places, const DemoTexts &texts, DemoRandom random);
    Section::Id open(Section section);

    QList<Section> m_sections;
    QList<DemoPerson> m_persons;
    std::vector<std::array<Span, 4>> m_desks;                  ///< of an office, by role
    std::vector<Span> m_handlers;                              ///< of a section
    std::vector<QHash<QString, Section::Id>> m_officeSections; ///< of an office, by code
    std::vector<Span> m_officeSpans;
};
