// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupservice.h"
#include "models/backup/restoring.h"
#include "models/storage/recorder.h"
#include "models/storage/statement.h"
#include "tests/bench/complaintrows.h"
#include "tests/bench/figure.h"
#include "tests/bench/loopgaps.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// A backup of a file of one gigabyte beside the work, and the way back from it, beside a plain copy of the
/// file with the same disk. The size in MB may be given; the bounds are meant for 1000.
namespace {
constexpr int DefaultMegabytes = 1000;
constexpr int BatchRows = 50'000;
constexpr double RestoreBoundMs = 60'000;
constexpr double GapBoundMs = 50;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Result<> insertBatch(Connection &c, const QList<QVariantList> &rows)
{
    auto insert = Statement::prepare(c,
                                     u"INSERT INTO complaint (id, %1) VALUES (?, %2)"_s.arg(
                                         ComplaintRows::Columns, ComplaintRows::marks(true)));
    if (!insert)
        return failure(insert.error());
    for (const QVariantList &row : rows) {
        insert->bind(1, c.recorder().newId());
        for (int i = 0; i < row.size(); ++i)
            insert->bind(i + 2, row[i]);
        if (auto done = insert->execute(); !done)
            return done;
    }
    return {};
}

void fill(Database &file, qint64 bytes)
{
    const QList<QVariantList> rows = ComplaintRows::make(BatchRows);
    while (QFileInfo(file.path()).size() < bytes)
        need(file.writeNow({u"bench.fill"_s, {}}, [&](Connection &c) { return insertBatch(c, rows); }));
}

/// As any program copies a file, brought to the disk.
double plainCopy(const QString &from, const QString &to)
{
    return Figure::milliseconds([&] {
        QFile source(from);
        QFile target(to);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            qFatal("cannot copy");
        for (QByteArray part = source.read(1 << 20); !part.isEmpty(); part = source.read(1 << 20))
            target.write(part);
        target.flush();
        target.close();
    });
}

/// How long it took, and how long the event loop was away meanwhile.
double backUp(Database &file, Backup &backup, double &worstGap)
{
    BackupService service(file);
    QSignalSpy ended(&service, &BackupService::ended);
    QObject::connect(&service, &BackupService::made, [&](const Backup &made) { backup = made; });
    QObject::connect(
        &service, &BackupService::failed, [](const Error &error) { qFatal("%s", qPrintable(error.detail)); });
    const LoopGaps gaps;
    const double took = Figure::milliseconds([&] {
        service.backUp(Backup::Reason::Hand);
        ended.wait(600'000);
    });
    worstGap = gaps.worst();
    return took;
}

QByteArray seconds(double milliseconds)
{
    return u"%1 s"_s.arg(milliseconds / 1000, 0, 'f', 1).toUtf8();
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 megabytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : DefaultMegabytes;
    const QTemporaryDir folder(u"./bench_backup_XXXXXX"_s); // a temporary folder may lie in memory
    const QString path = folder.filePath(u"office.jieban"_s);
    Backup backup;
    double gap = 0;
    double made = 0;
    {
        auto file = need(Database::open(path, {.create = true}));
        file->setPerson(u"bench"_s);
        fill(*file, megabytes * 1'000'000);
        made = backUp(*file, backup, gap);
    }
    const double copied = plainCopy(path, folder.filePath(u"plain"_s));
    const double restored =
        Figure::milliseconds([&] { need(Restoring::restore(path, backup.path, BackupStore(path))); });
    const QByteArray beside = "plain copy " + seconds(copied);
    const QByteArray size = QByteArray::number(double(backup.bytes) / 1e6, 'f', 0) + " MB";
    bool ok = Figure::report("longest gap of the event loop during a backup",
                             QByteArray::number(gap, 'f', 1) + " ms",
                             size + " in " + seconds(made) + ", checked; " + beside,
                             "≤ 50 ms",
                             gap <= GapBoundMs);
    ok = Figure::report("going back to a backup, with the copy of the file before",
                        seconds(restored),
                        size + ", " + beside,
                        "≤ 60 s",
                        restored <= RestoreBoundMs) &&
         ok;
    return ok ? 0 : 1;
}
