// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recorder.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

/// Work for a lane: adds a section, counts a table.
namespace SectionWork {
inline auto adding(const QString &name)
{
    return [name](Connection &c) -> Result<> {
        const auto done =
            c.run("INSERT INTO section (id, scope, name) VALUES (?, 0, ?)", {c.recorder().newId(), name});
        return done ? Result<>{} : failure(done.error());
    };
}

inline auto counting(const QString &table = "section")
{
    return [table](Connection &c) { return c.value("SELECT count(*) FROM " + table); };
}
} // namespace SectionWork
