// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

#include <QString>

/// Every field of a request as its history shows it: its words, what kind of value it holds, and what may
/// change it.
struct ComplaintFieldInfo
{
    /// How the stored value reads.
    enum class Type {
        Text,
        Name,  ///< of a person: masked until asked for
        Phone, ///< masked
        IdNumber,
        Address,
        Instant,
        Day,
        Number,
        Amount, ///< of a limit, in sixtieths
        Flag,
        Section,
        Sections,
        Place,
        Request,
        Category,
        Kind,
        Channel,
        Urgency,
        State,
        Result,
        Rating,
        Sex,
        Solved,
        Emergency,
        DeclineReason,
        Supervision,
        Unit,
    };

    /// Who owns the value.
    enum class Owner {
        Clerk,      ///< anybody who takes requests down may set it right
        Matter,     ///< until the limits were counted with it
        Series,     ///< the number
        Actions,    ///< the state table
        Clock,      ///< the limits and the calendar
        Dispatcher, ///< who has it
    };

    const char *column;
    const char *label; ///< source text of the context ComplaintHistory
    Type type = Type::Text;
    Owner owner = Owner::Actions;

    QString words() const; ///< translated
    bool isPersonal() const;

    /// nullptr for a column that history does not show.
    static const ComplaintFieldInfo *find(const QString &column);

    /// Why an old value cannot be written back now, for the clerk; empty: it can.
    static QString locked(const QString &column, const Complaint &complaint);
};
