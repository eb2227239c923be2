// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/roster.h"

#include "models/organisation/sectionrepository.h"
#include "models/organisation/staffrepository.h"

Result<QList<Section>> Roster::sections(Connection &connection)
{
    return SectionRepository(connection).all();
}

Result<QList<Staff>> Roster::staff(Connection &connection)
{
    return StaffRepository(connection).all();
}

Result<QString> Roster::sectionName(Connection &connection, Section::Id id)
{
    return SectionRepository(connection).nameOf(id);
}

Result<Section::Id> Roster::add(Connection &connection, const Section &section)
{
    return SectionRepository(connection).insert(section);
}

Result<Staff::Id> Roster::add(Connection &connection, const Staff &staff)
{
    return StaffRepository(connection).insert(staff);
}

Result<> Roster::setRoles(Connection &connection, Staff::Id id, int roles)
{
    return StaffRepository(connection).setRoles(id, roles);
}
