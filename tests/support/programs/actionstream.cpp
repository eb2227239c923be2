// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

/// Random actions on a file, acknowledged one by one on standard output, until somebody kills it:
///   actionstream FILE SEED
/// A line is "sections alive, clock of the last change"; it comes after the action is stored.
namespace {
void act(Database &database, const QString &sql, const QVariantList &values)
{
    (void) database.writeNow({"test.act", {}}, [&](Connection &c) -> Result<> {
        const auto done = c.run(sql, values);
        return done ? Result<>{} : failure(done.error());
    });
}

void add(Database &database, quint32 name)
{
    (void) database.writeNow({"test.add", {}}, [name](Connection &c) -> Result<> {
        const auto done = c.run("INSERT INTO complaint (id, scope, number, content) VALUES (?, 0, ?, ?)",
                                {c.recorder().newId(), name, QString("路灯坏了%1").arg(name)});
        return done ? Result<>{} : failure(done.error());
    });
}

void step(Database &database, QRandomGenerator &random)
{
    const QString any = "(SELECT id FROM complaint ORDER BY id DESC LIMIT 1 OFFSET %1)";
    const QString one = any.arg(random.bounded(20));
    const quint32 what = random.bounded(10);
    if (what < 3)
        add(database, random.generate());
    else if (what < 6)
        act(database,
            "UPDATE complaint SET state = ?, content = ? WHERE id = " + one,
            {random.bounded(5), QString("井盖%1").arg(random.generate())});
    else if (what == 6)
        act(database, "UPDATE complaint SET _x = 1 - _x WHERE id = " + one, {});
    else if (what < 9)
        (void) database.undoNow();
    else
        (void) database.redoNow();
}

/// The last change and the number of changes: together they tell whether anything is missing.
bool acknowledge(Database &database)
{
    const auto state = database.readNow(
        [](Connection &c) { return c.value("SELECT count(*) || ' ' || coalesce(max(h), 0) FROM change"); });
    if (!state)
        return false;
    std::puts(qPrintable(state->toString()));
    return std::fflush(stdout) == 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto database = Database::open(arguments[1], {.create = true});
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().message + " | " + database.error().detail));
        return 1;
    }
    (*database)->setPerson("Tester");
    QRandomGenerator random(arguments[2].toUInt());
    while (acknowledge(**database))
        step(**database, random);
    return 0;
}
