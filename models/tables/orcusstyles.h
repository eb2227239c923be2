// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/numberformat.h"

#include <orcus/spreadsheet/import_interface.hpp>

#include <unordered_map>
#include <vector>

/// What liborcus tells about the look of cells; only number formats are kept.
class OrcusStyles : public orcus::spreadsheet::iface::import_styles
{
    using sv = std::string_view;
    using colour = orcus::spreadsheet::color_elem_t;
    using side = orcus::spreadsheet::border_direction_t;

public:
    /// Of a cell format as cells name it.
    NumberFormat format(size_t cellFormat) const;

    void set_number_format_identifier(size_t id) override { m_id = id; }
    void set_number_format_code(sv code) override { m_formats[m_id] = NumberFormat::ofCode(code); }
    size_t commit_number_format() override { return m_id; }
    void set_xf_number_format(size_t id) override { m_cellFormat = id; }
    size_t commit_cell_xf() override;
    size_t commit_cell_style_xf() override { return forgotten(); }
    size_t commit_dxf() override { return forgotten(); }

    // Looks without meaning for the value.
    void set_font_count(size_t) override {}
    void set_font_bold(bool) override {}
    void set_font_italic(bool) override {}
    void set_font_name(sv) override {}
    void set_font_size(double) override {}
    void set_font_underline(orcus::spreadsheet::underline_t) override {}
    void set_font_underline_width(orcus::spreadsheet::underline_width_t) override {}
    void set_font_underline_mode(orcus::spreadsheet::underline_mode_t) override {}
    void set_font_underline_type(orcus::spreadsheet::underline_type_t) override {}
    void set_font_underline_color(colour, colour, colour, colour) override {}
    void set_font_color(colour, colour, colour, colour) override {}
    void set_strikethrough_style(orcus::spreadsheet::strikethrough_style_t) override {}
    void set_strikethrough_type(orcus::spreadsheet::strikethrough_type_t) override {}
    void set_strikethrough_width(orcus::spreadsheet::strikethrough_width_t) override {}
    void set_strikethrough_text(orcus::spreadsheet::strikethrough_text_t) override {}
    size_t commit_font() override { return 0; }
    void set_fill_count(size_t) override {}
    void set_fill_pattern_type(orcus::spreadsheet::fill_pattern_t) override {}
    void set_fill_fg_color(colour, colour, colour, colour) override {}
    void set_fill_bg_color(colour, colour, colour, colour) override {}
    size_t commit_fill() override { return 0; }
    void set_border_count(size_t) override {}
    void set_border_style(side, orcus::spreadsheet::border_style_t) override {}
    void set_border_color(side, colour, colour, colour, colour) override {}
    void set_border_width(side, double, orcus::length_unit_t) override {}
    size_t commit_border() override { return 0; }
    void set_cell_hidden(bool) override {}
    void set_cell_locked(bool) override {}
    void set_cell_print_content(bool) override {}
    void set_cell_formula_hidden(bool) override {}
    size_t commit_cell_protection() override { return 0; }
    void set_number_format_count(size_t) override {}
    void set_cell_xf_count(size_t) override {}
    void set_cell_style_xf_count(size_t) override {}
    void set_dxf_count(size_t) override {}
    void set_xf_font(size_t) override {}
    void set_xf_fill(size_t) override {}
    void set_xf_border(size_t) override {}
    void set_xf_protection(size_t) override {}
    void set_xf_style_xf(size_t) override {}
    void set_xf_apply_alignment(bool) override {}
    void set_xf_horizontal_alignment(orcus::spreadsheet::hor_alignment_t) override {}
    void set_xf_vertical_alignment(orcus::spreadsheet::ver_alignment_t) override {}
    void set_cell_style_count(size_t) override {}
    void set_cell_style_name(sv) override {}
    void set_cell_style_xf(size_t) override {}
    void set_cell_style_builtin(size_t) override {}
    void set_cell_style_parent_name(sv) override {}
    size_t commit_cell_style() override { return 0; }

private:
    size_t forgotten();

    size_t m_id = 0;
    size_t m_cellFormat = 0;
    std::unordered_map<size_t, NumberFormat> m_formats;
    std::vector<size_t> m_cellFormats; ///< number format of each
};
