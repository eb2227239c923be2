// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <cstdio>
#include <string_view>

/// A foreign program that locks a file, says "locked" and keeps it until its standard input ends, or somebody
/// kills it:
///   filelocker FILE writing|everything
int main(int argc, char **argv)
{
    using namespace std::literals;
    sqlite3 *file = nullptr;
    if (argc != 3 || sqlite3_open(argv[1], &file) != SQLITE_OK)
        return 2;
    if (argv[2] == "everything"sv)
        sqlite3_exec(file, "PRAGMA locking_mode=EXCLUSIVE", nullptr, nullptr, nullptr);
    if (sqlite3_exec(file, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return 1;
    std::puts("locked");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return sqlite3_close(file) == SQLITE_OK ? 0 : 1;
}
