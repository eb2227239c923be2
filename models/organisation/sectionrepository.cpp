// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/sectionrepository.h"

#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString InsertSectionSql =
    u"INSERT INTO section (id, scope, office, code, name, community) VALUES (?, 0, ?, ?, ?, ?)"_s;

const QString AllSectionSql = u"SELECT id, office, code, name, community FROM section WHERE _x = 0 "
                              "AND (office = ? OR ? = 0) ORDER BY community, code"_s;
} // namespace

SectionRepository::SectionRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<Section::Id> SectionRepository::insert(const Section &section)
{
    const Section::Id id{m_connection.recorder().newId()};
    const auto done = m_connection.run(
        InsertSectionSql,
        {id.value, section.office.value, section.code, section.name, int(section.community)});
    return done ? Result<Section::Id>(id) : failure(done.error());
}

Result<QList<Section>> SectionRepository::all(Place::Id office)
{
    auto query = m_connection.run(AllSectionSql, {office.value, office.value});
    if (!query)
        return failure(query.error());
    QList<Section> sections;
    while (query->next())
        sections.append({.id = {query->value(0).toLongLong()},
                         .office = {query->value(1).toLongLong()},
                         .code = query->value(2).toString(),
                         .name = query->value(3).toString(),
                         .community = query->value(4).toBool()});
    return sections;
}

Result<QString> SectionRepository::nameOf(Section::Id id)
{
    return m_connection.value(u"SELECT name FROM section WHERE id = ?"_s, {id.value})
        .map([](const QVariant &name) { return name.toString(); });
}
