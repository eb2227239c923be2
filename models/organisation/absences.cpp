// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/absences.h"

#include "models/organisation/absencerepository.h"
#include "models/organisation/staffrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
struct AbsencesWords
{
    Q_DECLARE_TR_FUNCTIONS(Absences)
};

bool overlaps(const Absence &a, const Absence &b)
{
    return a.from <= b.to && b.from <= a.to;
}

Result<> inItself(const Absence &absence, const QList<Staff> &staff)
{
    for (const QString &name : {absence.person, absence.substitute})
        if (std::ranges::find(staff, name, &Staff::name) == staff.end())
            return refusal(
                AbsencesWords::tr("“%1” does not work here. Choose somebody of the office.").arg(name));
    if (absence.person == absence.substitute)
        return refusal(AbsencesWords::tr("Nobody can stand in for himself. Choose another person."));
    if (!absence.from.isValid() || !absence.to.isValid() || absence.to < absence.from)
        return refusal(AbsencesWords::tr("The last day is before the first. Choose the days again."));
    return {};
}

Result<> amongOthers(const Absence &absence, const QList<Absence> &others)
{
    for (const Absence &other : others) {
        if (!overlaps(absence, other))
            continue;
        if (other.person == absence.person)
            return refusal(
                AbsencesWords::tr("%1 is away from %2 to %3 already. Take that absence back first.")
                    .arg(other.person, other.from.toString(Qt::ISODate), other.to.toString(Qt::ISODate)));
        if (other.person == absence.substitute)
            return refusal(AbsencesWords::tr("%1 is away in those days too. Choose somebody who is there.")
                               .arg(absence.substitute));
        if (other.substitute == absence.person)
            return refusal(
                AbsencesWords::tr("%1 stands in for %2 in those days. Find another substitute for %2 first.")
                    .arg(other.substitute, other.person));
    }
    return {};
}
} // namespace

Result<QList<Absence>> Absences::since(Connection &connection, QDate day)
{
    return AbsenceRepository(connection).since(day);
}

Result<Absence> Absences::add(Connection &connection, const Absence &absence)
{
    AbsenceRepository repository(connection);
    const auto staff = StaffRepository(connection).all();
    if (!staff)
        return failure(staff.error());
    if (const auto valid = inItself(absence, *staff); !valid)
        return failure(valid.error());
    const auto others = repository.since(absence.from);
    if (!others)
        return failure(others.error());
    if (const auto valid = amongOthers(absence, *others); !valid)
        return failure(valid.error());
    return repository.insert(absence).map([&](Absence::Id id) {
        Absence made = absence;
        made.id = id;
        return made;
    });
}

Result<> Absences::remove(Connection &connection, Absence::Id id)
{
    return AbsenceRepository(connection).remove(id);
}

Result<QList<Session>> Absences::standIns(Connection &connection, const QString &person, QDate day)
{
    const auto absences = AbsenceRepository(connection).since(day);
    if (!absences)
        return failure(absences.error());
    QList<Session> sessions;
    if (absences->isEmpty())
        return sessions; // the usual case: nothing more to read
    const auto staff = StaffRepository(connection).all();
    if (!staff)
        return failure(staff.error());
    for (const Absence &absence : *absences) {
        const auto absent = std::ranges::find(*staff, absence.person, &Staff::name);
        if (absence.substitute == person && absence.holds(day) && absent != staff->end())
            sessions.append({.person = person,
                             .roles = absent->roles,
                             .section = absent->section,
                             .insteadOf = absent->name});
    }
    return sessions;
}
