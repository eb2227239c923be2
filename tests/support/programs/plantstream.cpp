// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/recorder.h"
#include "models/storage/sealing.h"
#include "tests/support/planting.h"

#include <QCoreApplication>

#include <cstdio>

/// Writes personal values into every column declared personal, edits and undoes, one line on standard output
/// for each round, until somebody kills it:
///   plantstream FILE
namespace {
Result<> plant(Connection &c, const QString &tableName, const QString &column, const QString &value)
{
    const auto *table = SchemaRegistry::table(tableName);
    if (!table)
        return c.execute(QString("INSERT OR REPLACE INTO %1 (form, at, %2) VALUES ('f', 1, seal(?))")
                             .arg(tableName, column),
                         {value});
    return c.execute(QString("INSERT INTO %1 (id, scope, %2) VALUES (?, 0, seal(?))").arg(tableName, column),
                     {c.recorder().newId(), value});
}

Result<> round(Database &file)
{
    const QMap<QString, QString> values = Planting::values();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString table = it.key().section('.', 0, 0);
        const QString column = it.key().section('.', 1);
        const auto work = [&](Connection &c) { return plant(c, table, column, it.value()); };
        const bool isLocal = !SchemaRegistry::table(table);
        if (const auto done = isLocal ? file.maintainNow(work) : file.writeNow({"test.plant", {}}, work);
            !done)
            return done;
        if (isLocal)
            continue;
        const auto edited = file.writeNow({"test.edit", {}}, [&](Connection &c) {
            return c.execute(QString("UPDATE %1 SET %2 = seal(? || '2')").arg(table, column), {it.value()});
        });
        const auto undone = edited ? file.undoNow().map([](const Change &) {}) : edited;
        if (!undone)
            return undone;
    }
    return file.writeNow({"test.control", {}}, [](Connection &c) {
        return c.execute("INSERT INTO complaint (id, scope, content) VALUES (?, 0, ?)",
                         {c.recorder().newId(), Planting::Control});
    });
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto file = Database::open(QCoreApplication::arguments().at(1), {.create = true});
    if (!file)
        return 1;
    (*file)->setPerson("Tester");
    for (;;) {
        if (const auto done = round(**file); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
            return 1;
        }
        std::puts("round");
        std::fflush(stdout);
    }
}
