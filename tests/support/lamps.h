// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/recorder.h"

/// Adds bare rows of requests, long enough to fill pages, as one action.
inline Result<> addLamps(Database &file, int count)
{
    return file.writeNow({QStringLiteral("test.fill"), {}}, [count](Connection &c) -> Result<> {
        for (int i = 0; i < count; ++i) {
            const auto done = c.run(
                QStringLiteral("INSERT INTO complaint (id, scope, number, content) VALUES (?, 0, ?, ?)"),
                {c.recorder().newId(), i, QStringLiteral("路灯坏了没有人修").repeated(20)});
            if (!done)
                return failure(done.error());
        }
        return {};
    });
}
