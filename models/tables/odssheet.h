// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/odscells.h"

#include <QString>

#include <orcus/spreadsheet/import_interface.hpp>

#include <vector>

/// The strings of a workbook.
class OdsStrings : public orcus::spreadsheet::iface::import_shared_strings
{
    using colour = orcus::spreadsheet::color_elem_t;

public:
    const QString &text(qint32 index) const { return m_texts[static_cast<size_t>(index)]; }
    bool has(size_t index) const { return index < m_texts.size(); }

    size_t append(std::string_view text) override;
    size_t add(std::string_view text) override { return append(text); }
    void append_segment(std::string_view text) override { m_segments += text; }
    size_t commit_segments() override;

    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(colour, colour, colour, colour) override {}

private:
    std::vector<QString> m_texts;
    std::string m_segments;
};

/// Takes the stored result of formulas; the formulas themselves do not matter.
class OdsFormula : public orcus::spreadsheet::iface::import_formula
{
public:
    OdsFormula(OdsCells &cells, OdsStrings &strings);

    void set_position(orcus::spreadsheet::row_t row, orcus::spreadsheet::col_t column) override;
    void set_result_string(std::string_view value) override;
    void set_result_value(double value) override { m_cells.addNumber(m_row, m_column, value); }
    void set_result_bool(bool value) override { m_cells.addNumber(m_row, m_column, value ? 1 : 0); }
    void set_result_empty() override {}
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void commit() override {}

private:
    OdsCells &m_cells;
    OdsStrings &m_strings;
    qint32 m_row = 0;
    qint32 m_column = 0;
};

/// The sheet liborcus fills.
class OdsSheet : public orcus::spreadsheet::iface::import_sheet
{
    using row_t = orcus::spreadsheet::row_t;
    using col_t = orcus::spreadsheet::col_t;

public:
    OdsSheet(qint64 maxCells, OdsStrings &strings);

    OdsCells &cells() { return m_cells; }

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
    void set_format(row_t, col_t, size_t) override {}
    void set_format(row_t, col_t, row_t, col_t, size_t) override {}
    void fill_down_cells(row_t row, col_t column, row_t times) override
    {
        m_cells.repeat(row, column, times);
    }
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

private:
    void addText(row_t row, col_t column, size_t index);

    OdsStrings &m_strings;
    OdsCells m_cells;
    OdsFormula m_formula;
};
