// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placerepository.h"
#include "models/places/placestore.h"
#include "models/places/placetreemodel.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Rounds = 5;
constexpr int ImportLimitMs = 1000;
constexpr int ShownLimitMs = 100;

// What a program without our model and index would read for the same sight.
constexpr auto WholeTreeSql =
    "WITH RECURSIVE tree (id, depth) AS (SELECT id, 0 FROM place WHERE parent IS NULL AND _x = 0 UNION ALL "
    "SELECT p.id, depth + 1 FROM place p JOIN tree ON p.parent = tree.id WHERE p._x = 0) "
    "SELECT p.id, p.parent, p.level, p.code, p.name, depth FROM tree JOIN place p ON p.id = tree.id";
constexpr auto OneSql =
    "SELECT id, parent, level, code, name FROM place WHERE _x = 0 AND name LIKE '%99999号楼%'";
constexpr auto AllSql = "SELECT id, parent, level, code, name FROM place WHERE _x = 0 AND name LIKE '%号楼%'";

/// 1 district, 10 offices, 172 communities: the size of a real one.
QByteArray divisions(int communities)
{
    QByteArray csv("level,code,name,parent_code\ncity,3601,南昌市,\ndistrict,360103,西湖区,3601\n");
    for (int office = 1; office <= 10; ++office)
        csv += QStringLiteral("street,360103%1,第%2街道,360103\n")
                   .arg(office, 3, 10, QChar(u'0'))
                   .arg(office)
                   .toUtf8();
    for (int n = 0; n < communities; ++n)
        csv += QStringLiteral("community,360103%1%2,第%3社区,360103%1\n")
                   .arg(n % 10 + 1, 3, 10, QChar(u'0'))
                   .arg(n / 10 + 1, 3, 10, QChar(u'0'))
                   .arg(n)
                   .toUtf8();
    return csv;
}

/// So many buildings below those communities.
QByteArray buildings(int count, int communities)
{
    QByteArray csv("code,name,community_code,leader,households\n");
    for (int n = 0; n < count; ++n) {
        const int community = n % communities;
        csv += QStringLiteral("%1,%2号楼,360103%3%4,,30\n")
                   .arg(n / communities + 1)
                   .arg(n)
                   .arg(community % 10 + 1, 3, 10, QChar(u'0'))
                   .arg(community / 10 + 1, 3, 10, QChar(u'0'))
                   .toUtf8();
    }
    return csv;
}

void import(Database &file, const QByteArray &csv, PlaceImport::Table kind)
{
    const auto places = file.readNow([](Connection &c) { return PlaceRepository(c).all(); });
    const auto plan = PlaceImport::plan(*TableReader::fromBytes(csv), ColumnMap(), kind, *places);
    const auto done =
        file.writeNow({u"bench.import"_s, {}}, [&](Connection &c) { return PlaceStore::store(c, *plan); });
    if (!done || !plan->report.rejected().isEmpty())
        qFatal("the import failed: %s", done ? "rejected rows" : qPrintable(done.error().detail));
}

/// The same rows into a bare table, durably.
double bareInserts(const QString &path, int rows)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto run = [&](const char *sql) { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
        "CREATE TABLE place (id INTEGER PRIMARY KEY, parent INTEGER, level INTEGER, code TEXT, name TEXT)");
    const double took = Figure::milliseconds([&] {
        run("BEGIN");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(
            database, "INSERT INTO place VALUES (?, 1, 4, '360103001001', '第一社区')", -1, &insert, nullptr);
        for (int row = 1; row <= rows; ++row) {
            sqlite3_bind_int(insert, 1, row);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    });
    sqlite3_close(database);
    return took;
}

std::unique_ptr<Database> newFile(const QTemporaryDir &folder, const QString &name)
{
    auto file = Database::open(folder.filePath(name), {.create = true});
    if (!file)
        qFatal("no file");
    (*file)->setPerson(u"Bench"_s);
    return std::move(*file);
}

QByteArray ms(double value)
{
    return QByteArray::number(value, 'f', 1) + " ms";
}

bool benchImport(const QTemporaryDir &folder)
{
    QList<double> ours;
    QList<double> bare;
    const QByteArray csv = divisions(172);
    for (int round = 0; round < Rounds; ++round) {
        const auto file = newFile(folder, u"import%1.jieban"_s.arg(round));
        ours << Figure::milliseconds([&] { import(*file, csv, PlaceImport::Table::Divisions); });
        bare << bareInserts(folder.filePath(u"bare%1.db"_s.arg(round)), 184);
    }
    const double took = Figure::median(ours);
    return Figure::report("import of 184 divisions",
                          ms(took),
                          "bare inserts: " + ms(Figure::median(bare)),
                          "< 1 s",
                          took < ImportLimitMs);
}

/// Every cell of what the statement finds, read without us.
double bareRead(const Database &file, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(file.path().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *row = nullptr;
    QList<double> took;
    for (int round = 0; round < Rounds; ++round) {
        took << Figure::milliseconds([&] {
            if (sqlite3_prepare_v2(database, sql, -1, &row, nullptr) != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(database));
            while (sqlite3_step(row) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(row); ++column)
                    (void) sqlite3_column_text(row, column);
            }
            sqlite3_finalize(row);
        });
    }
    sqlite3_close(database);
    return Figure::median(took);
}

/// From asking until the tree is there.
double shown(Database &file, const QString &text)
{
    QList<double> took;
    for (int round = 0; round < Rounds; ++round) {
        PlaceTreeModel model(file);
        QObject::connect(&model, &PlaceTreeModel::loaded, &QCoreApplication::quit);
        took << Figure::milliseconds([&] {
            model.filter(text);
            QCoreApplication::exec();
        });
    }
    return Figure::median(took);
}

bool benchTree(const QTemporaryDir &folder)
{
    const auto file = newFile(folder, u"tree.jieban"_s);
    import(*file, divisions(500), PlaceImport::Table::Divisions);
    import(*file, buildings(100'000, 500), PlaceImport::Table::Buildings);
    const auto report =
        [&](const char *figure, const QString &text, const QByteArray &bareName, const char *bareSql) {
            const double ours = shown(*file, text);
            const double bare = bareRead(*file, bareSql);
            return Figure::report(figure,
                                  ms(ours),
                                  bareName + ": " + ms(bare),
                                  "not above it, at most 100 ms",
                                  ours <= bare && ours <= ShownLimitMs);
        };
    bool ok = report("100 000 places: first level", {}, "bare recursive reading of the tree", WholeTreeSql);
    ok = report("100 000 places: filter that finds one",
                u"99999号楼"_s,
                "bare LIKE over the same rows",
                OneSql) &&
         ok;
    return report("100 000 places: filter that finds all, 500 shown",
                  u"号楼"_s,
                  "bare LIKE over the same rows",
                  AllSql) &&
           ok;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const bool imported = benchImport(folder);
    const bool shown = benchTree(folder);
    return imported && shown ? 0 : 1;
}
