// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why an operation did not happen, in a form both a clerk and a log can use.
struct Error
{
    /// One kind for each thing somebody does differently about it.
    enum class Kind {
        Invalid,     ///< the input breaks a rule: correct it and try again
        NotFound,    ///< the record is gone
        Conflict,    ///< somebody or something newer stands in the way
        Forbidden,   ///< the person may not: ask somebody who may
        Storage,     ///< the file or the disk failed
        Unreachable, ///< a folder, share or device is not there now
        Cancelled,   ///< the user stopped it; nothing was changed
    };

    Kind kind = Kind::Storage;
    QString message; ///< for the clerk: translated; what, why and what to do, without jargon
    QString detail;  ///< for the log: SQL, path, native code; never personal data
};
