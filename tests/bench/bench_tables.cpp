// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablereader.h"
#include "models/tables/tablewriter.h"
#include "models/tables/ziparchive.h"
#include "tests/bench/complaintrows.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// Reading a big workbook: opening it and walking its rows once.
namespace {
constexpr int Rows = 200'000;
constexpr double Share = 2;

QString makeWorkbook(const QString &path)
{
    QList<TableColumn> columns;
    for (const QString &name : ComplaintRows::Columns.split(u", "_s))
        columns.append({.key = name, .title = {}});
    auto writer = TableWriter::create(TableWriter::Format::Xlsx, path, columns);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    for (const QVariantList &row : ComplaintRows::make(Rows))
        (void) (*writer)->write({row.constData(), size_t(row.size())});
    if (!(*writer)->finish())
        qFatal("the workbook cannot be written");
    return path;
}

/// What Qt's parser takes for the same bytes when nobody asks for anything.
double bareParsing(const QString &path)
{
    QFile file(path);
    (void) file.open(QIODevice::ReadOnly);
    const auto archive = ZipArchive::open(file.readAll(), qint64(2) << 30);
    const auto sheet = archive->entry(u"xl/worksheets/sheet1.xml"_s);
    return Figure::milliseconds([&] {
        QXmlStreamReader xml(*sheet);
        while (!xml.atEnd())
            xml.readNext();
    });
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = makeWorkbook(folder.filePath(u"requests.xlsx"_s));
    const double bare = bareParsing(path);
    std::optional<TableReader> reader;
    const double opening = Figure::milliseconds([&] { reader = *TableReader::open(path); });
    qint64 rows = 0;
    const double walk = Figure::milliseconds([&] {
        (void) reader->forEachRow([&](const TableRow &) {
            ++rows;
            return Result<>();
        });
    });
    const bool ok = rows == Rows && walk <= Share * bare;
    return Figure::report(
               "xlsx of 200 000 rows and 22 columns, one walk",
               u"%1 s (opened in %2 s)"_s.arg(walk / 1000, 0, 'f', 1).arg(opening / 1000, 0, 'f', 1).toUtf8(),
               u"bare parsing %1 s"_s.arg(bare / 1000, 0, 'f', 1).toUtf8(),
               "at most 2 times bare parsing",
               ok)
               ? 0
               : 1;
}
