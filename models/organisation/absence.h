// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDate>
#include <QString>

/// Who stands in for whom, and when (请假代理).
struct Absence
{
    using Id = ::Id<Absence>;

    Id id;
    QString person;
    QString substitute;
    QDate from;
    QDate to; ///< inclusive
    QString note;

    bool holds(QDate day) const { return from <= day && day <= to; }
    friend bool operator==(const Absence &, const Absence &) = default;
};
