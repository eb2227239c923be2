// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/absencerepository.h"

#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString SinceSql = u"SELECT id, person, substitute, from_date, to_date, note FROM absence "
                         "WHERE to_date >= ? AND _x = 0 ORDER BY from_date, id"_s;

const QString InsertAbsenceSql =
    u"INSERT INTO absence (id, scope, person, substitute, from_date, to_date, note) "
    "VALUES (?, 0, ?, ?, ?, ?, ?)"_s;

const QString RemoveAbsenceSql = u"UPDATE absence SET _x = 1 WHERE id = ?"_s;

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate day(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}
} // namespace

AbsenceRepository::AbsenceRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<Absence>> AbsenceRepository::since(QDate first)
{
    auto query = m_connection.run(SinceSql, {text(first)});
    if (!query)
        return failure(query.error());
    QList<Absence> all;
    while (query->next())
        all.append({.id = {query->value(0).toLongLong()},
                    .person = query->value(1).toString(),
                    .substitute = query->value(2).toString(),
                    .from = day(query->value(3)),
                    .to = day(query->value(4)),
                    .note = query->value(5).toString()});
    return all;
}

Result<Absence::Id> AbsenceRepository::insert(const Absence &absence)
{
    const Absence::Id id{m_connection.recorder().newId()};
    return m_connection
        .execute(InsertAbsenceSql,
                 {id.value,
                  absence.person,
                  absence.substitute,
                  text(absence.from),
                  text(absence.to),
                  absence.note})
        .map([id] { return id; });
}

Result<> AbsenceRepository::remove(Absence::Id id)
{
    return m_connection.execute(RemoveAbsenceSql, {id.value});
}
