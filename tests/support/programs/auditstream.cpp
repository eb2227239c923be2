// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditservice.h"

#include <QCoreApplication>

#include <cstdio>

/// Notes events in a file's audit, acknowledged one by one on standard output, until somebody kills it:
///   auditstream FILE
/// A line is how many this run has noted; it comes after the service said so.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    auto database = Database::open(QCoreApplication::arguments().at(1), {.create = true});
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
        return 1;
    }
    (*database)->setPerson("Tester");
    AuditService audit(**database);
    int noted = 0;
    const auto next = [&] { audit.note({.kind = AuditEvent::Kind::Export, .object = "complaints"}); };
    QObject::connect(&audit, &AuditService::noted, &audit, [&] {
        std::printf("%d\n", ++noted);
        std::fflush(stdout);
        next();
    });
    next();
    return QCoreApplication::exec();
}
