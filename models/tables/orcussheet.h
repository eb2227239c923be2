// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/orcusworkbook.h"

/// Takes the stored result of formulas; the formulas themselves do not matter.
class OrcusFormula : public orcus::spreadsheet::iface::import_formula
{
public:
    OrcusFormula(SheetCells &cells, OrcusStrings &strings);

    void set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) override;
    void set_result_string(std::string_view value) override;
    void set_result_value(double value) override { m_cells.addNumber(m_row, m_column, value); }
    void set_result_bool(bool value) override { m_cells.addNumber(m_row, m_column, value ? 1 : 0); }
    void set_result_empty() override {}
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void commit() override {}

private:
    SheetCells &m_cells;
    OrcusStrings &m_strings;
    qint32 m_row = 0;
    qint32 m_column = 0;
};

/// The sheet liborcus fills.
class OrcusSheet : public orcus::spreadsheet::iface::import_sheet
{
    using row_t = orcus::spreadsheet::row_t;
    using col_t = orcus::spreadsheet::col_t;

public:
    OrcusSheet(qint64 maxCells, OrcusStrings &strings);

    SheetCells &cells() { return m_cells; }

    orcus::spreadsheet::iface::import_formula *get_formula() override { return &m_formula; }
    void set_auto(row_t row, col_t column, std::string_view text) override;
    void set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index) override;
    void set_value(row_t row, col_t column, double value) override { m_cells.addNumber(row, column, value); }
    void set_bool(row_t row, col_t column, bool value) override
    {
        m_cells.addNumber(row, column, value ? 1 : 0);
    }
    void set_date_time(
        row_t row, col_t column, int year, int month, int day, int hour, int minute, double second) override;
    void set_format(row_t row, col_t column, size_t format) override
    {
        m_cells.setFormat(row, column, format);
    }
    void set_format(row_t, col_t, row_t, col_t, size_t) override {}
    void fill_down_cells(row_t row, col_t column, row_t times) override
    {
        m_cells.repeat(row, column, times);
    }
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

private:
    void addText(row_t row, col_t column, size_t index);

    OrcusStrings &m_strings;
    SheetCells m_cells;
    OrcusFormula m_formula;
};
