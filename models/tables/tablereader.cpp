// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablereader.h"

#include "models/tables/csvsource.h"
#include "models/tables/jsonsource.h"
#include "models/tables/odssource.h"
#include "models/tables/textdecoding.h"
#include "models/tables/xlsxsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
using Source = std::shared_ptr<const TableSource>;

struct TableReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

Result<QByteArray> contentOf(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return failure(
            {.kind = Error::Kind::NotFound,
             .message =
                 TableReaderWords::tr("The file %1 does not exist. Check its name and folder.").arg(path)});
    if (!file.open(QIODevice::ReadOnly) || QFileInfo(path).isDir())
        return failure(
            {.kind = Error::Kind::Storage,
             .message =
                 TableReaderWords::tr("The file %1 cannot be read: %2").arg(path, file.errorString())});
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(
            {.kind = Error::Kind::Storage,
             .message =
                 TableReaderWords::tr("The file %1 cannot be read: %2").arg(path, file.errorString())});
    if (bytes.size() > limit)
        return refusal(TableReaderWords::tr("The file %1 is larger than %2 MB. Divide it into smaller files.")
                           .arg(path)
                           .arg(limit >> 20));
    return bytes;
}

Result<Source> textSource(const QByteArray &bytes, const ReadOptions &options)
{
    const QString encoding = options.encoding.isEmpty() ? TextDecoding::Detect.toString() : options.encoding;
    return TextDecoding::toUtf8(bytes, encoding).and_then([](const QByteArray &utf8) -> Result<Source> {
        if (JsonSource::isMeant(utf8))
            return JsonSource::parse(utf8);
        return std::make_shared<CsvSource>(utf8);
    });
}

Result<Source> withoutChoice()
{
    return refusal(
        TableReaderWords::tr("A sheet can be chosen in xlsx workbooks only. Save the table as one."));
}

Result<Source> workbookSource(const QByteArray &bytes, const ReadOptions &options)
{
    const auto archive = ZipArchive::open(bytes, options.maxUnpackedBytes);
    if (!archive)
        return failure(archive.error());
    const auto mimetype = archive->entry(u"mimetype"_s).value_or(QByteArray());
    const bool isOds = mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet");
    if (isOds && !options.sheet.isEmpty())
        return withoutChoice();
    if (isOds)
        return std::make_shared<OdsSource>(archive->entry(u"content.xml"_s).value_or(QByteArray()));
    if (!archive->entry(u"[Content_Types].xml"_s).value_or(QByteArray()).contains("spreadsheetml"))
        return refusal(TableReaderWords::tr("This file is neither a csv table nor an xlsx or ods workbook."));
    return XlsxWorkbook::read(*archive, options.sheet).map([](XlsxWorkbook workbook) -> Source {
        return std::make_shared<XlsxSource>(std::move(workbook));
    });
}

Result<Source> sourceOf(const QByteArray &bytes, const ReadOptions &options)
{
    if (bytes.startsWith("PK"))
        return workbookSource(bytes, options);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refusal(TableReaderWords::tr(
            "This is an old xls workbook or one protected by a password. Save it as xlsx "
            "without a password."));
    return options.sheet.isEmpty() ? textSource(bytes, options) : withoutChoice();
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar::ByteOrderMark;
}

QString nameIn(QStringView cell)
{
    while (!cell.isEmpty() && isBlank(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isBlank(cell.back()))
        cell.chop(1);
    return cell.toString();
}
} // namespace

TableReader::TableReader(std::shared_ptr<const TableSource> source, QStringList header)
    : m_source(std::move(source))
    , m_header(std::move(header))
{
}

Result<TableReader> TableReader::open(const QString &path, const ReadOptions &options)
{
    return contentOf(path, options.maxFileBytes).and_then([&](const QByteArray &bytes) {
        return fromBytes(bytes, options);
    });
}

Result<TableReader> TableReader::fromBytes(const QByteArray &bytes, const ReadOptions &options)
{
    const auto source = sourceOf(bytes, options);
    return source ? fromSource(*source) : failure(source.error());
}

Result<TableReader> TableReader::fromSource(const std::shared_ptr<const TableSource> &source)
{
    const auto rows = source->rows(); // the views of a row live in its cursor
    TableRow first;
    const auto found = rows->next(first);
    if (!found)
        return failure(found.error());
    if (!*found)
        return refusal(TableReaderWords::tr("The table is empty. Its first row must name the columns."));
    QStringList header;
    for (const QStringView cell : first.cells)
        header += nameIn(cell);
    return TableReader(source, header);
}

Result<> TableReader::forEachRow(const RowHandler &handler) const
{
    const auto rows = m_source->rows();
    TableRow row;
    auto more = rows->next(row); // the header
    if (more && *more)
        more = rows->next(row);
    for (; more && *more; more = rows->next(row)) {
        if (const auto done = handler(row); !done)
            return done;
    }
    return more ? Result<>() : failure(more.error());
}
