// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/officerole.h"
#include "models/organisation/staff.h"
#include "models/places/place.h"

#include <QDate>
#include <QDateTime>

/// Somebody of the office who may sign in. The name is that of the person in staff, by which timelines know
/// people; no two accounts share one.
struct Account
{
    using Id = ::Id<Account>;

    Id id;
    Staff::Id staff;
    QString name;
    Section::Id section;
    OfficeRoles roles;
    Place::Id area; ///< sees only what lies in it; invalid: everything
    bool disabled = false;
    bool passwordSet = false; ///< in this file
    bool mustChange = false;  ///< the password was given by somebody else
    QDateTime passwordSetAt;
    QDateTime lockedUntil; ///< invalid: not locked

    bool isLocked(const QDateTime &now) const { return lockedUntil.isValid() && now < lockedUntil; }
    friend bool operator==(const Account &, const Account &) = default;
};

/// What a new account starts with.
struct NewAccount
{
    QString name;
    Section::Id section;
    OfficeRoles roles;
    Place::Id area;
};

/// Roles lent for some days (授权代理): the receiver has them beside the own ones, between the days alone.
struct Delegation
{
    using Id = ::Id<Delegation>;

    Id id;
    Account::Id giver;
    Account::Id receiver;
    OfficeRoles roles; ///< never an administrator's
    QDate from;
    QDate to; ///< inclusive
    QString note;
    QString giverName{}; ///< when read
    QString receiverName{};

    bool holds(QDate day) const { return from <= day && day <= to; }
    friend bool operator==(const Delegation &, const Delegation &) = default;
};
