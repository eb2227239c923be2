// SPDX-License-Identifier: GPL-3.0-or-later
// Lists over sealed rows beside the same rows unsealed, in the same run: the product's own statements on two
// files. On the plain one seal() and unseal() hand on what they are given and the index holds plain words.
#include "models/base/text.h"
#include "models/complaints/complaintrepository.h"
#include "models/complaints/complaintrow.h"
#include "models/complaints/complainttablemodel.h"
#include "models/storage/filekey.h"
#include "models/storage/generatedschema.h"
#include "models/storage/keyring.h"
#include "models/storage/recorder.h"
#include "models/storage/statement.h"
#include "tests/bench/complaintrows.h"
#include "tests/bench/district.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Repeats = 15;
constexpr int Pages = 200;
constexpr double MostSlower = 1.2;
constexpr int ImportedRows = 20'000;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void itself(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_value(context, values[0]);
}

template <QString (*Words)(const QString &)>
void plainWords(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray words = Words(QString::fromUtf8(text)).toUtf8();
    sqlite3_result_text(context, words.constData(), int(words.size()), SQLITE_TRANSIENT);
}

QString nameWords(const QString &name)
{
    return name + u' ' + Text::nameTerms(name);
}

QString phoneWords(const QString &phone)
{
    return phone + u' ' + phone.right(4);
}

/// From now on nothing is sealed or opened on this connection, and the index takes plain words.
void handOn(Connection &connection)
{
    const auto add = [&](const char *name, void (*function)(sqlite3_context *, int, sqlite3_value **)) {
        constexpr int Pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
        sqlite3_create_function(connection.handle(), name, 1, Pure, nullptr, function, nullptr, nullptr);
    };
    add("seal", itself);
    add("unseal", itself);
    add("address_keys", itself);
    add("name_keys", plainWords<nameWords>);
    add("phone_keys", plainWords<phoneWords>);
}

void makePlain(Connection &connection)
{
    need(FileKey::load(connection));
    need(GeneratedSchema::removeTriggers(connection));
    const auto *table = SchemaRegistry::table(u"complaint"_s);
    for (const QString &column : table->sealedColumns())
        need(connection.runAll({u"UPDATE complaint SET %1 = unseal(%1)"_s.arg(column)}));
    connection.keys().close();
    handOn(connection);
    need(GeneratedSchema::rebuildSearch(connection, *table));
    need(connection.runAll({u"VACUUM"_s}));
}

struct Files
{
    std::unique_ptr<Connection> sealed;
    std::unique_ptr<Connection> plain;
};

double firstRows(Connection &c, const ComplaintFilter &filter)
{
    return Figure::milliseconds([&] {
        const auto keys = need(ComplaintRepository(c).keys(filter));
        need(ComplaintRow::byKeys(c, keys.mid(0, ComplaintTableModel::PageSize)));
    });
}

double scrolled(Connection &c, const QList<qint64> &keys)
{
    const qsizetype page = ComplaintTableModel::PageSize;
    return Figure::milliseconds([&] {
        for (qsizetype i = 0; i < Pages; ++i)
            need(ComplaintRow::byKeys(c, keys.mid((keys.size() - page) * i / Pages, page)));
    });
}

template <typename Work>
bool compare(const char *figure, Files &files, Work work)
{
    QList<double> sealed;
    QList<double> plain;
    (void) work(*files.plain); // what is read for the first time comes from the disk
    (void) work(*files.sealed);
    for (int i = 0; i < Repeats; ++i) {
        plain.append(work(*files.plain));
        sealed.append(work(*files.sealed));
    }
    const double ours = Figure::median(sealed);
    const double limit = Figure::median(plain);
    return Figure::report(figure,
                          u"%1 ms (%2 %)"_s.arg(ours, 0, 'f', 2).arg(ours / limit * 100, 0, 'f', 0).toUtf8(),
                          u"the same rows unsealed %1 ms"_s.arg(limit, 0, 'f', 2).toUtf8(),
                          "at most 20 % slower",
                          ours <= limit * MostSlower);
}

bool compareList(const char *figure, Files &files, const ComplaintFilter &filter)
{
    return compare(figure, files, [&](Connection &c) { return firstRows(c, filter); });
}

bool lists(Files &files)
{
    const auto known = need(ComplaintRepository(*files.sealed).keys({}));
    const Complaint someone = need(ComplaintRepository(*files.sealed).byKeys(known.mid(1000, 200))).last();
    bool ok = compareList("sealed: all requests, first rows", files, {});
    ok = compareList("sealed: one column filtered", files, {.state = ComplaintState::Handling}) && ok;
    ok = compareList("sealed: the requests of a phone", files, {.phone = someone.phone}) && ok;
    ok = compareList("sealed: search for two characters", files, {.text = u"路灯"_s}) && ok;
    ok = compareList("sealed: search for a name", files, {.text = someone.reporter}) && ok;
    ok = compareList("sealed: search for initials", files, {.text = u"wx"_s}) && ok;
    return compare("sealed: scrolled through 200 pages",
                   files,
                   [&](Connection &c) { return scrolled(c, known); }) &&
           ok;
}

Result<> insertAll(Connection &c, const QList<QVariantList> &rows)
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

double importInto(const QString &path, const QList<QVariantList> &rows, bool sealed)
{
    auto file = need(Database::open(path, {.create = true}));
    file->setPerson(u"Bench"_s);
    if (!sealed)
        need(file->maintainNow([](Connection &c) {
            handOn(c);
            return c.runAll({u"DROP TRIGGER complaint_sealed"_s, u"DROP TRIGGER complaint_stays_sealed"_s});
        }));
    return Figure::milliseconds([&] {
        need(file->writeNow({u"bench.import"_s, {}}, [&](Connection &c) { return insertAll(c, rows); }));
    });
}

void imports()
{
    const QTemporaryDir folder;
    const auto rows = ComplaintRows::make(ImportedRows);
    const double plain = importInto(folder.filePath(u"plain.jieban"_s), rows, false);
    const double sealed = importInto(folder.filePath(u"sealed.jieban"_s), rows, true);
    const auto rate = [&](double ms) {
        return u"%1 rows/s"_s.arg(qRound64(double(rows.size()) * 1000 / ms)).toUtf8();
    };
    Figure::report("sealed: import", rate(sealed), "unsealed " + rate(plain), "told only", true);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const District district;
    const QTemporaryDir folder;
    Files files;
    for (auto *target : {&files.sealed, &files.plain}) {
        const QString path = folder.filePath(target == &files.sealed ? u"sealed.db"_s : u"plain.db"_s);
        need((*district).saveCopyNow(path));
        *target = need(Connection::open(path, Connection::Access::ReadWrite));
    }
    need(FileKey::load(*files.sealed));
    need(GeneratedSchema::rebuildSearch(*files.sealed, *SchemaRegistry::table(u"complaint"_s)));
    need(files.sealed->runAll({u"VACUUM"_s}));
    makePlain(*files.plain);
    const bool ok = lists(files);
    for (const auto *file : {files.sealed.get(), files.plain.get()})
        std::fprintf(stderr, "%s: %lld bytes\n", qPrintable(file->path()), QFileInfo(file->path()).size());
    imports();
    return ok ? 0 : 1;
}
