// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

/// What the demo's course does not do: a hash of the id decides, so that every rule has cases to fail on.
inline Result<> stir(Database &file)
{
    static const char *const changes[] = {
        "UPDATE complaint SET dispatched = handle_from WHERE handle_from IS NOT NULL",
        "UPDATE complaint SET accepted = received + 600000 WHERE state NOT IN (10, 15, 20, 99)",
        "UPDATE complaint SET solved = 1 + (id / 7 % 4 = 0) WHERE rating > 0 AND id / 5 % 9 <> 0",
        "UPDATE complaint SET revisits = 1 + id / 11 % 3 WHERE state IN (80, 90) AND id / 3 % 8 <> 0",
        "UPDATE complaint SET excluded = '重复统计' WHERE id / 13 % 40 = 0",
        "UPDATE complaint SET emergency = 119 WHERE id / 17 % 60 = 0",
        "UPDATE complaint SET anonymous = 1 WHERE id / 19 % 30 = 0",
        "UPDATE complaint SET no_reply = 1 WHERE id / 23 % 30 = 0",
        "UPDATE complaint SET phone = '' WHERE id / 29 % 15 = 0",
        "UPDATE complaint SET channel = 11 WHERE id / 31 % 25 = 0",
        "UPDATE complaint SET contacted = due_contact + 60000 WHERE id / 37 % 12 = 0",
        "UPDATE complaint SET contacted = NULL WHERE id / 41 % 20 = 0",
        "UPDATE complaint SET dispatched = NULL WHERE id / 43 % 50 = 0",
        "UPDATE complaint SET closed = due_handle + 86400000 WHERE state IN (80, 90) AND id / 47 % 10 = 0",
        "INSERT INTO complaint_revisit (id, scope, complaint, at, reached, in_time) "
        "SELECT -id, scope, id, closed, id / 53 % 4 > 0, id / 59 % 3 > 0 FROM complaint WHERE closed > 0",
        "INSERT INTO complaint_revisit (id, scope, complaint, at, reached, in_time) "
        "SELECT 1 - id, scope, id, closed + 1, 1, id / 61 % 2 FROM complaint WHERE closed > 0 AND id / 67 % "
        "3 "
        "= 0"};
    for (const char *sql : changes) {
        const auto done = file.writeNow({QStringLiteral("test.stir"), {}}, [sql](Connection &c) -> Result<> {
            const auto ran = c.run(QString::fromUtf8(sql));
            return ran ? Result<>() : failure(ran.error());
        });
        if (!done)
            return done;
    }
    return {};
}
