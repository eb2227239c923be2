// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Something that the audit keeps beside the recorded changes. A value of a person - a name, phone, number or
/// address of a resident - never stands in it.
struct AuditEvent
{
    /// Stored as a number: a new one goes to the end, none is ever reused.
    enum class Kind {
        SignIn,
        SignOut,
        SignInRefused,
        Lock,
        Unlock,
        AccountChange,
        Reveal, ///< personal data shown unmasked
        Export,
        Print,
        Settings,
        Backup,
        Restore,
        Import,
        Approval,
        Failure, ///< of storage
    };

    Kind kind = Kind::Failure;
    QString person; ///< empty: whoever works with the file
    QString object; ///< a table and our number, e.g. "complaint 001-2026-A000123"
    QString detail; ///< names of fields, counts, formats
    bool succeeded = true;
    qint64 at = 0; ///< UTC milliseconds; 0: when it is appended
};
