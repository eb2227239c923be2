// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupstore.h"
#include "models/storage/database.h"

#include <QCoreApplication>

#include <cstdio>

/// Backups of a file, one after the other, each acknowledged by its path, until somebody kills it:
///   backupstream FILE
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    const auto file = Connection::open(arguments[1], Connection::Access::ReadOnly);
    if (!file)
        return 1;
    std::puts("begun");
    for (;;) {
        std::fflush(stdout);
        const auto made = BackupStore(arguments[1]).make(**file, Backup::Reason::Hand);
        if (!made)
            return 1;
        std::puts(qPrintable(made->path));
    }
}
