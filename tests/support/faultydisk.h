// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// SQLite's own file layer with a disk below it that fills up or fails on demand. While it lives, every file
/// that SQLite opens lies on it; close them before it goes. One at a time.
class FaultyDisk
{
public:
    enum class Fault {
        Full,   ///< writes find no room; half of the failing one is on the disk
        Broken, ///< writes and syncs fail
    };
    enum class Lasts { Once, UntilMended };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The next `steps` writes and syncs still work.
    void failAfter(int steps, Fault fault, Lasts lasts);

    /// From now on everything works. True when anything failed since failAfter().
    bool mend();
};
