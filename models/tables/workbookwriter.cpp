// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workbookwriter.h"

#include "models/base/clock.h"
#include "models/tables/cellvalue.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LongestText = 32'767; ///< Excel's own limit for a cell
constexpr qint64 LargestExact = qint64(1) << 53;
constexpr int FirstYear = 1900; ///< Excel knows no earlier dates
constexpr quint32 RowsThatSetWidths = 200;

struct TableWriterWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

/// Chinese characters are twice as wide as Latin ones.
int widthOf(QStringView text)
{
    constexpr char16_t FirstWide = 0x1100;
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= FirstWide ? 2 : 1;
    return width;
}

/// A text that looks like Excel's `_x000D_` for a control character would come back as one.
QString escaped(QString text)
{
    static const QRegularExpression lookalike(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains("_x"_L1) ? text.replace(lookalike, u"_x005F_"_s) : text;
}

/// What Excel accepts: 31 characters, none of []:*?/\, no apostrophe at an end.
QByteArray sheetName(const QString &wanted, int number)
{
    QString name = wanted.isEmpty() ? u"Sheet1"_s : wanted;
    for (const QChar c : u"[]:*?/\\'"_s)
        name.replace(c, u' ');
    const QString suffix = number == 1 ? QString() : u" (%1)"_s.arg(number);
    return QString(name.left(31 - suffix.size()) + suffix).toUtf8();
}
} // namespace

WorkbookWriter::WorkbookWriter(const QString &path,
                               const QList<TableColumn> &columns,
                               const WriteOptions &options)
    : m_path(path)
    , m_columns(columns)
    , m_options(options)
    , m_widths(static_cast<size_t>(columns.size()))
{
    m_options.rowsPerSheet = std::clamp<qint64>(options.rowsPerSheet, 2, LXW_ROW_MAX);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

Result<std::unique_ptr<WorkbookWriter>>
WorkbookWriter::create(const QString &path, const QList<TableColumn> &columns, const WriteOptions &options)
{
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter(path, columns, options));
    if (const auto opened = writer->open(); !opened)
        return failure(opened.error());
    return writer;
}

tl::unexpected<Error> WorkbookWriter::unwritable(const QString &reason) const
{
    return failure(
        {.kind = Error::Kind::Storage,
         .message = TableWriterWords::tr(
                        "The file %1 could not be written: %2. Choose another folder or free some space.")
                        .arg(m_path, reason)});
}

Result<> WorkbookWriter::checked(int error) const
{
    if (error == LXW_NO_ERROR)
        return {};
    return unwritable(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

Result<> WorkbookWriter::open()
{
    // Fails at once, not after a million rows, when the place is not writable.
    if (QSaveFile probe(m_path); !probe.open(QIODevice::WriteOnly))
        return unwritable(probe.errorString());
    if (!m_file.open())
        return unwritable(m_file.errorString());
    m_file.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    m_workbook = workbook_new_opt(QFile::encodeName(m_file.fileName()).constData(), &options);
    if (!m_workbook)
        return unwritable(TableWriterWords::tr("out of memory"));
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    m_date = workbook_add_format(m_workbook);
    format_set_num_format(m_date, "yyyy-mm-dd");
    m_dateTime = workbook_add_format(m_workbook);
    format_set_num_format(m_dateTime, "yyyy-mm-dd hh:mm:ss");
    return addSheet();
}

Result<> WorkbookWriter::addSheet()
{
    m_sheet = workbook_add_worksheet(m_workbook, sheetName(m_options.sheetName, ++m_sheets).constData());
    if (!m_sheet)
        return unwritable(TableWriterWords::tr("the sheet could not be added"));
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 0;
    const QVariantList titles = CellValue::titles(m_columns);
    for (quint16 column = 0; column < columnCount(); ++column) {
        if (const auto done = putText(column, titles[column].toString(), m_bold); !done)
            return done;
    }
    m_row = 1;
    return {};
}

void WorkbookWriter::closeSheet()
{
    constexpr int Narrowest = 6;
    constexpr int Widest = 60;
    for (quint16 column = 0; column < columnCount(); ++column) {
        const int wanted = m_columns[column].width;
        const int width = wanted > 0 ? wanted : std::clamp(m_widths[column] + 2, Narrowest, Widest);
        worksheet_set_column(m_sheet, column, column, width, nullptr);
    }
    if (!m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<quint16>(columnCount() - 1));
}

void WorkbookWriter::widen(quint16 column, const QString &text)
{
    if (m_row < RowsThatSetWidths)
        m_widths[column] = std::max(m_widths[column], widthOf(text));
}

Result<> WorkbookWriter::putText(quint16 column, const QString &text, lxw_format *format)
{
    if (text.size() > LongestText)
        return failure({.kind = Error::Kind::Invalid,
                        .message = TableWriterWords::tr(
                                       "The text in row %1, column %2 is longer than the 32767 characters an "
                                       "xlsx cell can hold. Export as csv or json instead.")
                                       .arg(m_row + 1)
                                       .arg(m_columns[column].key)});
    widen(column, text);
    return checked(
        worksheet_write_string(m_sheet, m_row, column, escaped(text).toUtf8().constData(), format));
}

Result<> WorkbookWriter::putDate(quint16 column, QDate date, QTime time, lxw_format *format)
{
    lxw_datetime moment{.year = date.year(),
                        .month = date.month(),
                        .day = date.day(),
                        .hour = time.hour(),
                        .min = time.minute(),
                        .sec = time.second() + time.msec() / 1000.0};
    widen(column, format == m_date ? u"2026-03-01"_s : u"2026-03-01 09:30:00"_s);
    return checked(worksheet_write_datetime(m_sheet, m_row, column, &moment, format));
}

Result<> WorkbookWriter::putNumber(quint16 column, double number)
{
    if (!std::isfinite(number))
        return {};
    widen(column, QString::number(number));
    return checked(worksheet_write_number(m_sheet, m_row, column, number, nullptr));
}

Result<> WorkbookWriter::put(quint16 column, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
        return checked(worksheet_write_boolean(m_sheet, m_row, column, value.toBool() ? 1 : 0, nullptr));
    case QMetaType::Double:
        return putNumber(column, value.toDouble());
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        if (std::abs(value.toLongLong()) <= LargestExact)
            return putNumber(column, value.toDouble());
        break;
    case QMetaType::QDate:
        if (value.toDate().year() >= FirstYear)
            return putDate(column, value.toDate(), QTime(0, 0), m_date);
        break;
    case QMetaType::QDateTime:
        if (const QDateTime moment = value.toDateTime().toTimeZone(Clock::zone());
            moment.date().year() >= FirstYear)
            return putDate(column, moment.date(), moment.time(), m_dateTime);
        break;
    default:
        break;
    }
    return putText(column, CellValue::text(value));
}

quint16 WorkbookWriter::columnCount() const
{
    return static_cast<quint16>(m_columns.size());
}

Result<> WorkbookWriter::write(std::span<const QVariant> row)
{
    if (m_row == m_options.rowsPerSheet) {
        closeSheet();
        if (const auto added = addSheet(); !added)
            return added;
    }
    for (quint16 column = 0; column < columnCount(); ++column) {
        if (const auto done = put(column, row[column]); !done)
            return done;
    }
    ++m_row;
    return {};
}

Result<> WorkbookWriter::finish()
{
    closeSheet();
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_workbook->worksheets, list_pointers)
    {
        // The library does not look whether its rows reached the disk.
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
            return unwritable(TableWriterWords::tr("the disk for temporary files is full"));
    }
    if (const auto closed = checked(workbook_close(std::exchange(m_workbook, nullptr))); !closed)
        return closed;
    return publish();
}

Result<> WorkbookWriter::publish()
{
    constexpr qint64 Piece = 1 << 20;
    QFile written(m_file.fileName());
    QSaveFile target(m_path);
    if (!written.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return unwritable(target.errorString());
    for (QByteArray piece = written.read(Piece); !piece.isEmpty(); piece = written.read(Piece)) {
        if (target.write(piece) != piece.size())
            return unwritable(target.errorString());
    }
    return written.error() == QFileDevice::NoError && target.commit() ? Result<>()
                                                                      : unwritable(target.errorString());
}
