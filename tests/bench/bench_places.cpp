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

bool benchTree(const QTemporaryDir &folder)
{
    const auto file = newFile(folder, u"tree.jieban"_s);
    import(*file, divisions(500), PlaceImport::Table::Divisions);
    import(*file, buildings(100'000, 500), PlaceImport::Table::Buildings);
    const auto timed = [&](const QString &text) {
        QList<double> took;
        for (int round = 0; round < Rounds; ++round) {
            PlaceTreeModel model(*file);
            QObject::connect(&model, &PlaceTreeModel::loaded, &QCoreApplication::quit);
            took << Figure::milliseconds([&] {
                model.filter(text);
                QCoreApplication::exec();
            });
        }
        return Figure::median(took);
    };
    const double first = timed({});
    const double rare = timed(u"99999号楼"_s);
    const double common = timed(u"号楼"_s);
    bool ok = Figure::report("100 000 places: first level",
                             ms(first),
                             "one page of a list: 100 ms",
                             "<= 100 ms",
                             first <= ShownLimitMs);
    ok &= Figure::report("100 000 places: filter that finds one",
                         ms(rare),
                         "one page of a list: 100 ms",
                         "<= 100 ms",
                         rare <= ShownLimitMs);
    ok &= Figure::report("100 000 places: filter that finds all",
                         ms(common),
                         "one page of a list: 100 ms",
                         "<= 100 ms",
                         common <= ShownLimitMs);
    return ok;
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
