// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <sqlite3.h>

#include <atomic>
#include <map>
#include <mutex>

namespace {
constexpr int Never = 1 << 30;

std::atomic<int> stepsLeft = Never;
std::atomic<FaultyDisk::Fault> faultToCome = FaultyDisk::Fault::Full;
std::atomic<FaultyDisk::Lasts> faultLasts = FaultyDisk::Lasts::Once;
std::atomic<bool> failed = false;

/// Counts a step down; true when it is to fail.
bool strikes()
{
    const int left = stepsLeft--;
    if (left > 0 || (left < 0 && faultLasts == FaultyDisk::Lasts::Once))
        return false;
    failed = true;
    return true;
}

/// The methods of one kind of file, and those they stand before.
struct Methods : sqlite3_io_methods
{
    const sqlite3_io_methods *real;
};

const sqlite3_io_methods *realOf(sqlite3_file *file)
{
    return static_cast<const Methods *>(file->pMethods)->real;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    if (!strikes())
        return realOf(file)->xWrite(file, bytes, count, at);
    (void) realOf(file)->xWrite(file, bytes, count / 2, at);
    return faultToCome == FaultyDisk::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int sync(sqlite3_file *file, int flags)
{
    // A disk without room has room for what it took already.
    if (faultToCome == FaultyDisk::Fault::Broken && strikes())
        return SQLITE_IOERR_FSYNC;
    return realOf(file)->xSync(file, flags);
}

const sqlite3_io_methods *methodsBefore(const sqlite3_io_methods *real)
{
    static std::mutex mutex;
    static std::map<const sqlite3_io_methods *, Methods> known;
    const std::lock_guard guard(mutex);
    auto [methods, isNew] = known.try_emplace(real, Methods{*real, real});
    if (isNew) {
        methods->second.xWrite = write;
        methods->second.xSync = sync;
    }
    return &methods->second;
}

sqlite3_vfs *real = nullptr;
sqlite3_vfs faulty;

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    const int code = real->xOpen(real, name, file, flags, flagsOut);
    if (code == SQLITE_OK)
        file->pMethods = methodsBefore(file->pMethods);
    return code;
}
} // namespace

FaultyDisk::FaultyDisk()
{
    mend();
    real = sqlite3_vfs_find(nullptr);
    faulty = *real;
    faulty.zName = "faulty";
    faulty.xOpen = open;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(real, 1);
}

void FaultyDisk::failAfter(int steps, Fault fault, Lasts lasts)
{
    failed = false;
    faultToCome = fault;
    faultLasts = lasts;
    stepsLeft = steps;
}

bool FaultyDisk::mend()
{
    stepsLeft = Never;
    return failed;
}
