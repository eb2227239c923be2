// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/mappedcolumns.h"

#include <QCoreApplication>

namespace {
struct MappedColumnsWords
{
    Q_DECLARE_TR_FUNCTIONS(MappedColumns)
};
} // namespace

MappedColumns::MappedColumns(QList<ImportField> fields)
    : m_fields(std::move(fields))
    , m_sources(m_fields.size())
{
}

void MappedColumns::setSource(qsizetype field, const Source &source)
{
    m_sources[field] = source;
}

void MappedColumns::setLeftOut(const QStringList &names, qsizetype columns)
{
    m_leftOut = names;
    m_columns = columns;
}

bool MappedColumns::has(qsizetype field) const
{
    return !m_sources[field].columns.isEmpty() || !m_sources[field].constant.isEmpty();
}

QString MappedColumns::joined(const TableRow &row, const Source &source, QChar separator) const
{
    QString text;
    for (const qsizetype column : source.columns) {
        const QStringView cell = row.cell(column);
        if (!cell.isEmpty() && !text.isEmpty())
            text += separator;
        text += cell;
    }
    return text;
}

QString MappedColumns::text(const TableRow &row, qsizetype field) const
{
    const Source &source = m_sources[field];
    if (source.columns.isEmpty())
        return source.constant;
    const bool isLong = m_fields[field].kind == ImportField::Kind::LongText;
    QString text = joined(row, source, isLong ? u'\n' : u' ');
    if (source.values.isEmpty())
        return text;
    const auto translated = source.values.constFind(text);
    return translated == source.values.cend() ? text : *translated;
}

CellProblem MappedColumns::problem(const TableRow &row, qsizetype field, const QString &reason) const
{
    return {.column = m_sources[field].name,
            .value = text(row, field),
            .reason = reason,
            .personal = m_fields[field].personal};
}

CellResult<QDate> MappedColumns::date(const TableRow &row, qsizetype field) const
{
    const QString cell = text(row, field).trimmed();
    const QDate date = m_sources[field].moments.date(cell);
    if (date.isValid() || cell.isEmpty())
        return date;
    return tl::make_unexpected(
        problem(row,
                field,
                MappedColumnsWords::tr(
                    "This is not a date. Write it as 2026-03-01, or give its format in the map file.")));
}

CellResult<QDateTime> MappedColumns::dateTime(const TableRow &row, qsizetype field) const
{
    const QString cell = text(row, field).trimmed();
    const QDateTime moment = m_sources[field].moments.dateTime(cell);
    if (moment.isValid() || cell.isEmpty())
        return moment;
    return tl::make_unexpected(
        problem(row,
                field,
                MappedColumnsWords::tr("This is not a date and time. Write it as 2026-03-01 09:30, "
                                       "or give its format in the map file.")));
}

CellResult<void> MappedColumns::checkWidth(const TableRow &row) const
{
    const auto width = static_cast<qsizetype>(row.cells.size());
    for (qsizetype column = m_columns; column < width; ++column) {
        if (row.cell(column).isEmpty())
            continue;
        return tl::make_unexpected(
            CellProblem{.column = QString::number(column + 1),
                        .value = row.cell(column).toString(),
                        .reason = MappedColumnsWords::tr(
                            "The row has more cells than the table has columns. Put quotation marks "
                            "around cells that contain the delimiter."),
                        .personal = true});
    }
    return {};
}
