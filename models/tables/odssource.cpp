// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/odssource.h"

#include "models/tables/odssheet.h"
#include "models/tables/numberformat.h"

#include <orcus/orcus_ods.hpp>

#include <QCoreApplication>

#include <exception>

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// What liborcus reports to: keeps the first sheet, lets the others pass.
class Workbook : public orcus::spreadsheet::iface::import_factory
{
public:
    explicit Workbook(qint64 maxCells)
        : m_first(maxCells, m_strings)
        , m_others(0, m_unread)
    {
    }

    OdsCells &cells() { return m_first.cells(); }
    const OdsStrings &strings() const { return m_strings; }
    QString number(const OdsCells::Cell &cell) const { return NumberFormat().text(cell.number, {}); }

    orcus::spreadsheet::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    orcus::spreadsheet::iface::import_sheet *append_sheet(orcus::spreadsheet::sheet_t index,
                                                          std::string_view name) override
    {
        m_names.emplace_back(name);
        return get_sheet(index);
    }
    orcus::spreadsheet::iface::import_sheet *get_sheet(std::string_view name) override
    {
        return get_sheet(!m_names.empty() && m_names.front() == name ? 0 : 1);
    }
    orcus::spreadsheet::iface::import_sheet *get_sheet(orcus::spreadsheet::sheet_t index) override
    {
        return index == 0 ? &m_first : &m_others;
    }
    void finalize() override {}

private:
    OdsStrings m_strings;
    OdsStrings m_unread;
    OdsSheet m_first;
    OdsSheet m_others;
    std::vector<std::string> m_names;
};

class SheetCursor : public RowCursor
{
public:
    SheetCursor(const Workbook &workbook, const std::vector<OdsCells::Cell> &cells)
        : m_workbook(workbook)
        , m_cells(cells)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        do {
            if (m_next == m_cells.size())
                return false;
            row.number = m_cells[m_next].row + qint64(1);
            row.cells.clear();
            m_numbers.clear();
            takeRow(row);
        } while (
            std::all_of(row.cells.begin(), row.cells.end(), [](QStringView cell) { return cell.isEmpty(); }));
        row.done = static_cast<double>(m_next) / static_cast<double>(m_cells.size());
        return true;
    }

private:
    void takeRow(TableRow &row)
    {
        const qint32 index = m_cells[m_next].row;
        size_t end = m_next;
        while (end < m_cells.size() && m_cells[end].row == index)
            ++end;
        m_numbers.reserve(end - m_next); // the views point into it
        for (; m_next < end; ++m_next) {
            const OdsCells::Cell &cell = m_cells[m_next];
            row.cells.resize(static_cast<size_t>(cell.column) + 1);
            row.cells.back() = cell.text < 0 ? m_numbers.emplace_back(m_workbook.number(cell))
                                             : m_workbook.strings().text(cell.text);
        }
    }

    const Workbook &m_workbook;
    const std::vector<OdsCells::Cell> &m_cells;
    size_t m_next = 0;
    std::vector<QString> m_numbers;
};

class Sheet : public TableSource
{
public:
    explicit Sheet(std::unique_ptr<Workbook> workbook)
        : m_workbook(std::move(workbook))
        , m_cells(m_workbook->cells().taken())
    {
    }

    std::unique_ptr<RowCursor> rows() const override
    {
        return std::make_unique<SheetCursor>(*m_workbook, m_cells);
    }

private:
    std::unique_ptr<Workbook> m_workbook;
    std::vector<OdsCells::Cell> m_cells;
};

tl::unexpected<Error> refused(const QString &message, const QString &detail = {})
{
    return failure({.kind = Error::Kind::Invalid, .message = message, .detail = detail});
}
} // namespace

Result<std::shared_ptr<const TableSource>> OdsSource::read(const QByteArray &bytes, qint64 maxCells)
{
    auto workbook = std::make_unique<Workbook>(maxCells);
    try {
        orcus::orcus_ods filter(workbook.get());
        filter.read_stream({bytes.constData(), static_cast<size_t>(bytes.size())});
    } catch (const std::exception &error) {
        return refused(
            Text::tr("The workbook is damaged. Open it in a spreadsheet program and save it again."),
            QString::fromUtf8(error.what()));
    }
    if (workbook->cells().isOverfull())
        return refused(
            Text::tr("The sheet has more than %1 cells. Divide it, or save it as csv.").arg(maxCells));
    return std::make_shared<Sheet>(std::move(workbook));
}
