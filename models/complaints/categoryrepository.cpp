// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/categoryrepository.h"

#include "models/storage/recorder.h"
#include "models/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString InsertCategorySql =
    u"INSERT INTO category (id, scope, code, major, name, name_en, family, duty_list, section, "
    "urgency) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

const QString PutCategorySql =
    u"UPDATE category SET major = ?, name = ?, name_en = ?, family = ?, duty_list = ?, section = ?, "
    "urgency = ?, _x = 0 WHERE id = ?"_s;

const QString RetireCategorySql = u"UPDATE category SET _x = 1 WHERE code = ? AND _x = 0"_s;

const QString UsedCategorySql = u"SELECT DISTINCT category FROM complaint WHERE _x = 0 AND category <> ''"_s;

const QString AllCategorySql =
    u"SELECT code, major, name, name_en, family, duty_list, section, urgency FROM category "
    "WHERE _x = 0 ORDER BY code"_s;

QSet<QString> asSet(const QStringList &codes)
{
    return {codes.cbegin(), codes.cend()};
}
} // namespace

CategoryRepository::CategoryRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<> CategoryRepository::insert(const Category &category)
{
    const auto done = m_connection.run(InsertCategorySql,
                                       {m_connection.recorder().newId(),
                                        category.code,
                                        category.major,
                                        category.name,
                                        category.nameEn,
                                        int(category.group),
                                        int(category.dutyList),
                                        category.section,
                                        int(category.urgency)});
    return done ? Result<>{} : failure(done.error());
}

Result<> CategoryRepository::put(const Category &category)
{
    const auto id = m_connection.value(u"SELECT id FROM category WHERE code = ? ORDER BY _x, id LIMIT 1"_s,
                                       {category.code});
    if (!id)
        return failure(id.error());
    if (id->isNull())
        return insert(category);
    return m_connection.execute(PutCategorySql,
                                {category.major,
                                 category.name,
                                 category.nameEn,
                                 int(category.group),
                                 int(category.dutyList),
                                 category.section,
                                 int(category.urgency),
                                 *id});
}

Result<> CategoryRepository::retire(const QString &code)
{
    return m_connection.execute(RetireCategorySql, {code});
}

Result<QSet<QString>> CategoryRepository::used()
{
    return readTexts(m_connection, UsedCategorySql).map(asSet);
}

Result<QList<Category>> CategoryRepository::all()
{
    auto query = m_connection.run(AllCategorySql);
    if (!query)
        return failure(query.error());
    QList<Category> categories;
    while (query->next())
        categories.append({.code = query->value(0).toString(),
                           .major = query->value(1).toString(),
                           .name = query->value(2).toString(),
                           .nameEn = query->value(3).toString(),
                           .group = CategoryGroup(query->value(4).toInt()),
                           .dutyList = query->value(5).toBool(),
                           .section = query->value(6).toString(),
                           .urgency = Urgency(query->value(7).toInt())});
    return categories;
}

Result<QString> CategoryRepository::nameOf(const QString &code)
{
    return m_connection.value(u"SELECT name FROM category WHERE code = ? AND _x = 0"_s, {code})
        .map([&](const QVariant &name) { return name.isNull() ? code : name.toString(); });
}

Result<QSet<QString>> CategoryRepository::dutyList()
{
    return readTexts(m_connection, u"SELECT code FROM category WHERE duty_list = 1 AND _x = 0"_s).map(asSet);
}
