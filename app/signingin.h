// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/session.h"
#include "models/storage/database.h"

struct Options;

/// Who a command works for. A file with accounts asks for a name and a password; the demo and a file that has
/// none yet do not.
namespace SigningIn {
enum class Need {
    Person, ///< somebody has to sign in
    Nobody, ///< works without a password, too; then the file's key stays closed
    Later,  ///< the command signs in itself
};

/// The first line of a file that holds a password.
[[nodiscard]] Result<QString> passwordIn(const QString &path);
/// Of --password-file or JIEBAN_PASSWORD; empty when neither is given.
[[nodiscard]] Result<QString> password(const Options &options);

/// Opens the file's key where it is asked for, and makes the person the one who works with the file.
[[nodiscard]] Result<Session> enter(Database &database, const Options &options, Need need);
} // namespace SigningIn
