// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/staffrepository.h"

#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString InsertStaffSql =
    u"INSERT INTO staff (id, scope, name, section, roles) VALUES (?, 0, ?, ?, ?)"_s;
const QString SetRolesSql = u"UPDATE staff SET roles = ? WHERE id = ?"_s;
const QString AllStaffSql = u"SELECT id, name, section, roles FROM staff WHERE _x = 0 ORDER BY id"_s;
} // namespace

StaffRepository::StaffRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<Staff::Id> StaffRepository::insert(const Staff &staff)
{
    const Staff::Id id{m_connection.recorder().newId()};
    const auto done = m_connection.run(InsertStaffSql,
                                       {id.value,
                                        staff.name,
                                        staff.section.isValid() ? QVariant(staff.section.value) : QVariant(),
                                        staff.roles});
    return done ? Result<Staff::Id>(id) : failure(done.error());
}

Result<> StaffRepository::setRoles(Staff::Id id, int roles)
{
    return m_connection.execute(SetRolesSql, {roles, id.value});
}

Result<QList<Staff>> StaffRepository::all()
{
    auto query = m_connection.run(AllStaffSql);
    if (!query)
        return failure(query.error());
    QList<Staff> staff;
    while (query->next())
        staff.append({.id = {query->value(0).toLongLong()},
                      .name = query->value(1).toString(),
                      .section = {query->value(2).toLongLong()},
                      .roles = query->value(3).toInt()});
    return staff;
}
