// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sheetsource.h"

#include "models/tables/orcussheet.h"
#include "models/tables/zipdirectory.h"

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>

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

    SheetCells &cells() { return m_first.cells(); }
    const OrcusStrings &strings() const { return m_strings; }
    QString number(const SheetCells::Cell &cell) const
    {
        return m_styles.format(cell.format).text(cell.number, m_settings.origin());
    }

    orcus::spreadsheet::iface::import_global_settings *get_global_settings() override { return &m_settings; }
    orcus::spreadsheet::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    orcus::spreadsheet::iface::import_styles *get_styles() override { return &m_styles; }
    orcus::spreadsheet::iface::import_reference_resolver *
    get_reference_resolver(orcus::spreadsheet::formula_ref_context_t) override
    {
        return &m_addresses;
    }
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
    OrcusStrings m_strings;
    OrcusStrings m_unread;
    OrcusStyles m_styles;
    OrcusSettings m_settings;
    OrcusAddresses m_addresses;
    OrcusSheet m_first;
    OrcusSheet m_others;
    std::vector<std::string> m_names;
};

class SheetCursor : public RowCursor
{
public:
    SheetCursor(const Workbook &workbook, const std::vector<SheetCells::Cell> &cells)
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
            const SheetCells::Cell &cell = m_cells[m_next];
            row.cells.resize(static_cast<size_t>(cell.column) + 1);
            row.cells.back() = cell.text < 0 ? m_numbers.emplace_back(m_workbook.number(cell))
                                             : m_workbook.strings().text(cell.text);
        }
    }

    const Workbook &m_workbook;
    const std::vector<SheetCells::Cell> &m_cells;
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
    std::vector<SheetCells::Cell> m_cells;
};

tl::unexpected<Error> refused(const QString &message, const QString &detail = {})
{
    return failure({.kind = Error::Kind::Invalid, .message = message, .detail = detail});
}

template <typename Filter>
void fill(Workbook &workbook, const QByteArray &bytes)
{
    Filter filter(&workbook);
    filter.read_stream({bytes.constData(), static_cast<size_t>(bytes.size())});
}

Result<> fillFrom(Workbook &workbook, const QByteArray &bytes)
{
    const auto *const blob = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto size = static_cast<size_t>(bytes.size());
    try {
        if (orcus::orcus_xlsx::detect(blob, size))
            fill<orcus::orcus_xlsx>(workbook, bytes);
        else if (orcus::orcus_ods::detect(blob, size))
            fill<orcus::orcus_ods>(workbook, bytes);
        else
            return refused(Text::tr("This file is neither a csv table nor an xlsx or ods workbook."));
    } catch (const std::exception &error) {
        return refused(
            Text::tr("The workbook is damaged. Open it in a spreadsheet program and save it again."),
            QString::fromUtf8(error.what()));
    }
    return {};
}
} // namespace

Result<std::shared_ptr<const TableSource>> SheetSource::read(const QByteArray &bytes,
                                                             const ReadOptions &options)
{
    const auto unpacked = ZipDirectory::unpackedBytes(bytes);
    if (!unpacked)
        return refused(Text::tr("The workbook is incomplete or damaged. Fetch it again or save it again."));
    if (*unpacked > options.maxUnpackedBytes)
        return refused(
            Text::tr("The workbook unpacks to more than %1 MB. Divide it, or save the sheet as csv.")
                .arg(options.maxUnpackedBytes >> 20));
    auto workbook = std::make_unique<Workbook>(options.maxCells);
    if (const auto filled = fillFrom(*workbook, bytes); !filled)
        return failure(filled.error());
    if (workbook->cells().isOverfull())
        return refused(Text::tr("The sheet has more than %1 cells. Divide it, or save it as csv.")
                           .arg(options.maxCells));
    return std::make_shared<Sheet>(std::move(workbook));
}
