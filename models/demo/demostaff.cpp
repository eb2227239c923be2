// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demostaff.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SectionName
{
    QString code;
    QString name;
};

QList<SectionName> sectionNames()
{
    QFile file(u":/categories/sections.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled into the program
    QList<SectionName> names;
    const auto rows =
        QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows.mid(1))
        names.append({row.section(u',', 0, 0).trimmed(), row.section(u',', 1, 1).trimmed()});
    return names;
}

/// People at each desk of the acceptance centre, in the order of the roles.
constexpr std::array<int, 4> Desks{4, 2, 2, 1};
} // namespace

DemoStaff::DemoStaff(const DemoPlaces &places, const DemoTexts &texts, DemoRandom &random)
{
    using Role = DemoPerson::Role;
    const QList<SectionName> names = sectionNames();
    for (const auto &office : places.offices()) {
        const Place::Id place{office.place + 1};
        auto &desks = m_desks.emplace_back();
        for (size_t role = 0; role < Desks.size(); ++role)
            desks[role] = hire({.role = Role(role), .office = place}, Desks[role], texts, random);

        auto &codes = m_officeSections.emplace_back();
        m_officeSpans.push_back({int(m_sections.size()), int(names.size())});
        for (const SectionName &name : names) {
            const auto id = open({.office = place, .code = name.code, .name = name.name});
            codes.insert(name.code, id);
            m_handlers.push_back(
                hire({.role = Role::Handler, .office = place, .section = id}, 3, texts, random));
        }
        for (int i = 0; i < office.communities; ++i) {
            const auto &community =
                places.places()[places.communities()[size_t(office.firstCommunity) + size_t(i)].place];
            const auto id =
                open({.office = place, .code = community.code, .name = community.name, .community = true});
            m_handlers.push_back(
                hire({.role = Role::CommunityWorker, .office = place, .section = id}, 1, texts, random));
        }
    }
    hireBeside(places, texts, random);
}

/// Those who do not work with requests, so that every role can be tried. They draw names of their own, which
/// nobody else has, and change nothing of what comes after them.
void DemoStaff::hireBeside(const DemoPlaces &places, const DemoTexts &texts, DemoRandom random)
{
    using Role = DemoPerson::Role;
    QSet<QString> taken;
    for (const DemoPerson &person : m_persons)
        taken.insert(person.name);
    const auto hireOne = [&](DemoPerson person) {
        do
            person.name = texts.personName(random);
        while (taken.contains(person.name));
        taken.insert(person.name);
        m_persons.append(person);
    };
    for (int i = 0; i < int(places.offices().size()); ++i) {
        const auto &office = places.offices()[size_t(i)];
        const Place::Id place{office.place + 1};
        hireOne({.role = Role::Officer, .office = place, .section = section(i, u"ZF"_s)});
        hireOne({.role = Role::Finance, .office = place, .section = section(i, u"CZ"_s)});
        hireOne({.role = Role::Statistician, .office = place});
        const int first = places.communities()[size_t(office.firstCommunity)].place;
        const auto code = places.places()[first].code;
        const auto own = std::ranges::find(m_sections, code, &Section::code);
        hireOne({.role = Role::LedgerClerk, .office = place, .section = own->id, .area = {first + 1}});
    }
    for (const Role role : {Role::SystemAdmin, Role::SecurityAdmin, Role::Auditor})
        hireOne({.role = role, .office = {places.offices().front().place + 1}});
}

DemoStaff::Span DemoStaff::hire(DemoPerson person, int count, const DemoTexts &texts, DemoRandom &random)
{
    const Span span{int(m_persons.size()), count};
    for (int i = 0; i < count; ++i) {
        person.name = texts.personName(random);
        m_persons.append(person);
    }
    return span;
}

Section::Id DemoStaff::open(Section section)
{
    section.id = {m_sections.size() + 1};
    m_sections.append(section);
    return section.id;
}

Section::Id DemoStaff::section(int office, const QString &code) const
{
    const auto &codes = m_officeSections[size_t(office)];
    Q_ASSERT(codes.contains(code));
    return codes.value(code);
}

Section::Id DemoStaff::otherSection(int office, Section::Id than, DemoRandom &random) const
{
    const Span span = m_officeSpans[size_t(office)];
    const int shift = random.between(1, span.count - 1);
    return {span.first + (int(than.value) - 1 - span.first + shift) % span.count + 1};
}

const QString &DemoStaff::person(int office, DemoPerson::Role role, DemoRandom &random) const
{
    const Span span = m_desks[size_t(office)][size_t(role)];
    return m_persons[span.first + random.below(span.count)].name;
}

const QString &DemoStaff::handler(Section::Id section, DemoRandom &random) const
{
    const Span span = m_handlers[size_t(section.value - 1)];
    return m_persons[span.first + random.below(span.count)].name;
}
