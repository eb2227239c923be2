// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sealingupgrade.h"

#include "models/storage/generatedschema.h"
#include "models/storage/schemaregistry.h"
#include "models/storage/sealing.h"
#include "models/storage/storageerror.h"
#include "models/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 WipeBytes = qint64(1) << 20;

/// How far the upgrade has come, in meta.
enum class SealingStage { Plain, RowsSealed, Done };

Result<SealingStage> stageOf(Connection &connection)
{
    return connection.value(u"SELECT v FROM meta WHERE k = 'sealed'"_s).map([](const QVariant &stage) {
        return SealingStage(stage.toInt());
    });
}

Result<> reach(Connection &connection, SealingStage stage)
{
    return connection.execute(u"INSERT OR REPLACE INTO meta (k, v) VALUES ('sealed', ?)"_s, {int(stage)});
}

const QString SealPlain = u"CASE WHEN typeof(%1) = 'text' THEN seal(%1) ELSE %1 END"_s;

Result<> sealRows(Connection &connection)
{
    return Transaction::around([](Connection &c) {
        return GeneratedSchema::removeTriggers(c)
            .and_then([&] { return c.runAll(Sealing::updatesOfAll(SealPlain)); })
            .and_then([&] { return GeneratedSchema::install(c); })
            .and_then([&] { return GeneratedSchema::fillWaiting(c); })
            .and_then([&] { return reach(c, SealingStage::RowsSealed); });
    })(connection);
}

/// Writes zeros over it first: what a removed file held could be read from the disk.
Result<> wipe(const QString &path)
{
    QFile file(path);
    bool isGone = file.open(QIODevice::ReadWrite);
    const QByteArray zeros(WipeBytes, '\0');
    for (qint64 left = file.size(); isGone && left > 0; left -= WipeBytes)
        isGone = file.write(zeros.constData(), qMin(left, WipeBytes)) > 0;
    isGone = isGone && file.flush() && file.remove();
    return isGone ? Result<>{} : failure(storageError(SQLITE_READONLY, path, file.errorString()));
}

Result<> wipeCopies(const QString &path)
{
    const QFileInfo file(path);
    const QString copies = u"%1-before-*.%2"_s.arg(file.completeBaseName(), file.suffix());
    for (const QFileInfo &copy : file.dir().entryInfoList({copies}, QDir::Files)) {
        if (auto wiped = wipe(copy.filePath()); !wiped)
            return wiped;
    }
    return {};
}

/// Free pages of the time before, and the log.
Result<> wipeRest(Connection &connection)
{
    const auto changes =
        connection.value(u"SELECT EXISTS (SELECT 1 FROM change UNION SELECT 1 FROM draft)"_s);
    if (!changes)
        return failure(changes.error());
    if (!changes->toBool()) // a new file
        return {};
    return connection.runAll({u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}).and_then([&] {
        return wipeCopies(connection.path());
    });
}
} // namespace

Result<bool> SealingUpgrade::isDone(Connection &connection)
{
    return stageOf(connection).map([](SealingStage stage) { return stage == SealingStage::Done; });
}

Result<> SealingUpgrade::run(Connection &connection)
{
    const auto stage = stageOf(connection);
    if (!stage)
        return failure(stage.error());
    const auto rows = *stage == SealingStage::Plain ? sealRows(connection) : Result<>{};
    return rows.and_then([&] { return wipeRest(connection); }).and_then([&] {
        return reach(connection, SealingStage::Done);
    });
}
