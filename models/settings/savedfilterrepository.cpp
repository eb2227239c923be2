// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/savedfilterrepository.h"

#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString OfSql = u"SELECT id, name, unseal(settings) FROM saved_filter "
                      "WHERE person = ? AND page = ? AND _x = 0 ORDER BY name"_s;

const QString FindSavedFilterSql =
    u"SELECT id FROM saved_filter WHERE person = ? AND page = ? AND name = ? AND _x = 0"_s;

const QString InsertSavedFilterSql =
    u"INSERT INTO saved_filter (id, scope, person, page, name, settings) VALUES (?, 0, ?, ?, ?, seal(?))"_s;
} // namespace

SavedFilterRepository::SavedFilterRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<SavedFilter>> SavedFilterRepository::of(const QString &person, const QString &page)
{
    auto query = m_connection.run(OfSql, {person, page});
    if (!query)
        return failure(query.error());
    QList<SavedFilter> filters;
    while (query->next())
        filters.append({.id = {query->value(0).toLongLong()},
                        .person = person,
                        .page = page,
                        .name = query->value(1).toString(),
                        .settings = query->value(2).toString()});
    return filters;
}

Result<> SavedFilterRepository::save(const SavedFilter &filter)
{
    const auto there = m_connection.value(FindSavedFilterSql, {filter.person, filter.page, filter.name});
    if (!there)
        return failure(there.error());
    if (!there->isNull())
        return m_connection.execute(u"UPDATE saved_filter SET settings = seal(?) WHERE id = ?"_s,
                                    {filter.settings, *there});
    return m_connection.execute(
        InsertSavedFilterSql,
        {m_connection.recorder().newId(), filter.person, filter.page, filter.name, filter.settings});
}

Result<> SavedFilterRepository::rename(SavedFilter::Id id, const QString &name)
{
    return m_connection.execute(u"UPDATE saved_filter SET name = ? WHERE id = ?"_s, {name, id.value});
}

Result<> SavedFilterRepository::remove(SavedFilter::Id id)
{
    return m_connection.execute(u"UPDATE saved_filter SET _x = 1 WHERE id = ?"_s, {id.value});
}
