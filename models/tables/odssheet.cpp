// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/odssheet.h"

#include <QDateTime>

#include <cmath>
#include <utility>

size_t OdsStrings::append(std::string_view text)
{
    m_texts.push_back(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return m_texts.size() - 1;
}

size_t OdsStrings::commit_segments()
{
    return append(std::exchange(m_segments, {}));
}

OdsFormula::OdsFormula(OdsCells &cells, OdsStrings &strings)
    : m_cells(cells)
    , m_strings(strings)
{
}

void OdsFormula::set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column)
{
    m_row = row;
    m_column = column;
}

void OdsFormula::set_result_string(std::string_view value)
{
    m_cells.addText(m_row, m_column, static_cast<qint32>(m_strings.append(value)));
}

OdsSheet::OdsSheet(qint64 maxCells, OdsStrings &strings)
    : m_strings(strings)
    , m_cells(maxCells)
    , m_formula(m_cells, strings)
{
}

void OdsSheet::addText(row_t row, col_t column, size_t index)
{
    if (m_strings.has(index))
        m_cells.addText(row, column, static_cast<qint32>(index));
}

void OdsSheet::set_auto(row_t row, col_t column, std::string_view text)
{
    addText(row, column, m_strings.append(text));
}

void OdsSheet::set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index)
{
    addText(row, column, index);
}

void OdsSheet::set_date_time(
    row_t row, col_t column, int year, int month, int day, int hour, int minute, double second)
{
    // NOLINTNEXTLINE(bugprone-narrowing-conversions)
    const qint64 ms = qRound64(std::isfinite(second) ? second * 1000 : 0) + 60'000LL * (minute + 60LL * hour);
    const QDateTime moment = QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).addMSecs(ms);
    const QString text = ms == 0          ? moment.date().toString(Qt::ISODate)
                         : ms % 1000 == 0 ? moment.toString(QStringView(u"yyyy-MM-ddTHH:mm:ss"))
                                          : moment.toString(QStringView(u"yyyy-MM-ddTHH:mm:ss.zzz"));
    set_auto(row, column, text.toStdString());
}
