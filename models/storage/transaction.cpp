// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/filecheck.h"
#include "models/storage/generatedschema.h"
#include "models/storage/recorder.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<> keepTick(Connection &connection)
{
    return connection.execute(u"UPDATE meta SET v = ? WHERE k = 'tick'"_s,
                              {connection.recorder().clock().lastTick()});
}

QString nothingTo(Transaction::Direction direction)
{
    return direction == Transaction::Direction::Back
               ? QCoreApplication::translate("Database", "There is nothing to undo.")
               : QCoreApplication::translate("Database", "There is nothing to redo.");
}
} // namespace

Result<> Transaction::begin(Connection &connection)
{
    if (const auto there = FileCheck::stillThere(connection); !there)
        return there;
    return connection.execute(u"BEGIN IMMEDIATE"_s);
}

Result<> Transaction::commit(Connection &connection)
{
    return connection.execute(u"COMMIT"_s).map([&] { connection.emptyLogIfAsked(); });
}

void Transaction::rollBack(Connection &connection)
{
    if (sqlite3_get_autocommit(connection.handle()) == 0) // some errors have rolled back already
        (void) connection.run(u"ROLLBACK"_s);
}

void Transaction::beginRecording(Connection &connection)
{
    connection.recorder().begin();
}

Result<> Transaction::endRecording(Connection &connection, const QString &person, const Action &action)
{
    return GeneratedSchema::indexBorn(connection)
        .and_then([&] { return ChangeLog(connection).store(person, action, Change::Kind::Done, 0); })
        .and_then([&] { return keepTick(connection); });
}

void Transaction::stopRecording(Connection &connection)
{
    connection.recorder().end();
}

Result<Change>
Transaction::revert(Connection &connection, const QString &person, Direction direction, const Permit &permit)
{
    ChangeLog log(connection);
    const bool back = direction == Direction::Back;
    const auto change = back ? log.undoable(person) : log.redoable(person);
    if (!change)
        return failure(change.error());
    if (!change->isValid())
        return failure({Error::Kind::NotFound, nothingTo(direction), {}});
    if (const auto permitted = permit ? permit(change->action.name) : Result<>{}; !permitted)
        return failure(permitted.error());
    const auto kind = back ? Change::Kind::Undone : Change::Kind::DoneAgain;
    beginRecording(connection);
    const auto done = log.revert(*change)
                          .and_then([&] { return log.store(person, change->action, kind, change->h); })
                          .and_then([&] { return keepTick(connection); });
    stopRecording(connection);
    if (!done)
        return failure(done.error());
    return change;
}
