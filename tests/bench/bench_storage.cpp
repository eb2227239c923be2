// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/filekey.h"
#include "models/storage/recorder.h"
#include "models/storage/station.h"
#include "models/storage/statement.h"
#include "tests/bench/complaintrows.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// Recorded changes beside bare SQLite doing the same: bulk import, single actions, bytes. The number of rows
/// may be given; the bounds are meant for 200 000. Ends with 1 when a bound is broken.
namespace {
constexpr int DefaultRows = 200'000;
constexpr int SingleActions = 2'000;

using Rows = QList<QVariantList>;
bool allWell = true;

void report(const char *figure, const QString &ours, const QString &limit, const char *bound, bool ok)
{
    allWell = Figure::report(figure, ours.toUtf8(), limit.toUtf8(), bound, ok) && allWell;
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Result<> run(Connection &connection, const QString &sql)
{
    const auto done = connection.run(sql);
    return done ? Result<>{} : failure(done.error());
}

Result<> insertAll(Connection &connection, const Rows &rows, const std::function<qint64()> &nextId)
{
    const QString marks = ComplaintRows::marks(connection.keys().isOpen());
    auto insert = Statement::prepare(
        connection, u"INSERT INTO complaint (id, %1) VALUES (?, %2)"_s.arg(ComplaintRows::Columns, marks));
    if (!insert)
        return failure(insert.error());
    for (const QVariantList &row : rows) {
        insert->bind(1, nextId());
        for (int i = 0; i < row.size(); ++i)
            insert->bind(i + 2, row[i]);
        if (auto done = insert->execute(); !done)
            return done;
    }
    return {};
}

qint64 bytesOf(Connection &connection, const QString &names)
{
    return need(connection.value(u"SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name "_s + names))
        .toLongLong();
}

const QString ComplaintPages = u"IN (SELECT name FROM sqlite_schema WHERE tbl_name = 'complaint')"_s;

/// The same table and indexes without anything of ours: neither triggers nor clocks nor flags.
void makeBareTable(Connection &bare, Database &like)
{
    const auto sql = need(like.readNow([](Connection &c) {
        return readTexts(c,
                         u"SELECT sql FROM sqlite_schema WHERE tbl_name = 'complaint' AND sql IS NOT NULL "
                         "AND type IN ('table', 'index') ORDER BY type DESC"_s);
    }));
    static const QRegularExpression ours(
        u",\\s*_h +INTEGER[^\\n]*\\n\\s*_x +INTEGER[^\\n]*|\\s*WHERE _x = 0$|_x = 0 AND "_s);
    for (QString plain : sql)
        need(run(bare, plain.remove(ours)));
}

double bareImport(Connection &bare, const Rows &rows)
{
    static HybridClock clock;
    clock.restore(1, clock.lastTick());
    return Figure::milliseconds([&] {
        need(run(bare, u"BEGIN IMMEDIATE"_s));
        need(insertAll(bare, rows, [&] { return clock.next(); }));
        need(run(bare, u"COMMIT"_s));
    });
}

double recordedImport(Database &database, const Rows &rows)
{
    return Figure::milliseconds([&] {
        need(database.writeNow({u"bench.import"_s, {}}, [&](Connection &c) {
            return insertAll(c, rows, [&] { return c.recorder().newId(); });
        }));
    });
}

std::unique_ptr<Database> openOffice(const QString &path)
{
    auto database = need(Database::open(path, {.create = true}));
    database->setPerson(u"Bench"_s);
    return database;
}

/// What Database::write does, less the search index.
double importWithHistoryOnly(const QString &path, const Rows &rows)
{
    auto connection = need(Connection::open(path, Connection::Access::ReadWrite));
    need(FileKey::load(*connection));
    need(Station::load(*connection));
    return Figure::milliseconds([&] {
        need(run(*connection, u"BEGIN IMMEDIATE"_s));
        connection->recorder().begin();
        need(insertAll(*connection, rows, [&] { return connection->recorder().newId(); }));
        need(ChangeLog(*connection).store(u"Bench"_s, {u"bench.import"_s, {}}, Change::Kind::Done, 0));
        connection->recorder().end();
        need(run(*connection, u"COMMIT"_s));
    });
}

void reportImport(const char *figure, double ours, double bare, qsizetype rows, int percent)
{
    const auto rate = [rows](double ms) { return u"%1 rows/s"_s.arg(qRound64(double(rows) * 1000 / ms)); };
    const double share = bare / ours * 100;
    report(figure,
           u"%1 (%2 %)"_s.arg(rate(ours)).arg(share, 0, 'f', 0),
           u"bare prepared inserts: "_s + rate(bare),
           percent == 40 ? "at least 40 %" : "at least 25 %",
           share >= percent);
}

void reportBytes(Database &database, Connection &bare, qsizetype rows)
{
    const auto pages = [&](const QString &names) {
        return need(database.readNow([&](Connection &c) -> Result<qint64> { return bytesOf(c, names); }));
    };
    const double theirs = double(bytesOf(bare, ComplaintPages)) / double(rows);
    const double ours = double(pages(ComplaintPages) + pages(u"= 'sync_cell'"_s)) / double(rows);
    report("History and clocks of a row never edited",
           u"%1 bytes (change log of the import: %2)"_s.arg(ours - theirs, 0, 'f', 1)
               .arg(pages(u"LIKE 'change%'"_s)),
           u"bare row with its indexes: %1 bytes"_s.arg(theirs, 0, 'f', 1),
           "at most 20 bytes",
           ours - theirs <= 20);
}

template <typename Work>
double each(Work work)
{
    return Figure::milliseconds([&] {
               for (int i = 0; i < SingleActions; ++i)
                   work(i);
           }) /
           SingleActions;
}

void reportAction(const char *figure, double ours, double bare)
{
    report(figure,
           u"%1 ms"_s.arg(ours, 0, 'f', 3),
           u"the same bare: %1 ms"_s.arg(bare, 0, 'f', 3),
           "at most 2 ms",
           ours <= 2);
}

/// In memory, where fsync costs nothing, so that what is left is our own.
void singleActions(Database &database, Connection &bare, const Rows &rows)
{
    const auto one = [&](int i) { return Rows{rows[i % rows.size()]}; };
    reportAction("One-row insert as an action, besides fsync",
                 each([&](int i) { recordedImport(database, one(i)); }),
                 each([&](int i) { bareImport(bare, one(i)); }));
    const QString edit =
        u"UPDATE complaint SET state = %1, host = %1, content = '补充%1' || substr(content, 9) "
        "WHERE id = (SELECT max(id) FROM complaint)"_s;
    const double bareEdit = each([&](int i) { need(run(bare, edit.arg(i))); });
    const double ours = each([&](int i) {
        need(database.writeNow({u"bench.edit"_s, {}}, [&](Connection &c) { return run(c, edit.arg(i)); }));
    });
    reportAction("Edit of three cells as an action, besides fsync", ours, bareEdit);
    reportAction("Undo of it, besides fsync", each([&](int) { need(database.undoNow()); }), bareEdit);
}

QString memory()
{
    return QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/jieban-bench"_s
                                        : QDir::temp().filePath(u"jieban-bench"_s);
}

void measure(const Rows &rows)
{
    const QTemporaryDir folder;
    auto plain = openOffice(folder.filePath(u"plain.jieban"_s));
    auto bare = need(Connection::open(folder.filePath(u"bare.db"_s), Connection::Access::ReadWrite));
    makeBareTable(*bare, *plain);
    const double limit = bareImport(*bare, rows);
    plain.reset();
    const double captured = importWithHistoryOnly(folder.filePath(u"plain.jieban"_s), rows);
    plain = openOffice(folder.filePath(u"plain.jieban"_s));
    reportImport("Import with history, without search index", captured, limit, rows.size(), 40);
    reportBytes(*plain, *bare, rows.size());
    plain.reset();

    auto full = openOffice(folder.filePath(u"full.jieban"_s));
    const double indexed = recordedImport(*full, rows);
    reportImport("Import with history and search index", indexed, limit, rows.size(), 25);
    full.reset();
    bare.reset();

    const QTemporaryDir fast(memory());
    for (const QString &name : {u"full.jieban"_s, u"bare.db"_s})
        QFile::copy(folder.filePath(name), fast.filePath(name));
    full = openOffice(fast.filePath(u"full.jieban"_s));
    bare = need(Connection::open(fast.filePath(u"bare.db"_s), Connection::Access::ReadWrite));
    singleActions(*full, *bare, rows);
    full.reset();
    bare.reset();
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    measure(ComplaintRows::make(argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : DefaultRows));
    return allWell ? 0 : 1;
}
