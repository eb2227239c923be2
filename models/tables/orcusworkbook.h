// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/orcusstyles.h"
#include "models/tables/sheetcells.h"

#include <QString>

#include <vector>

namespace OrcusTexts {
/// The text of a workbook, with `_x000D_` and its like (ECMA-376 part 1, 22.9.2.19) made characters again.
QString decoded(std::string_view utf8);
} // namespace OrcusTexts

/// The strings of a workbook.
class OrcusStrings : public orcus::spreadsheet::iface::import_shared_strings
{
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
    void set_segment_font_color(orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t,
                                orcus::spreadsheet::color_elem_t) override
    {
    }

private:
    std::vector<QString> m_texts;
    std::string m_segments;
};

/// The origin of dates.
class OrcusSettings : public orcus::spreadsheet::iface::import_global_settings
{
public:
    QDate origin() const { return m_origin; }

    void set_origin_date(int year, int month, int day) override { m_origin = QDate(year, month, day); }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t grammar) override
    {
        m_grammar = grammar;
    }
    orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override {}

private:
    QDate m_origin{1899, 12, 30};
    orcus::spreadsheet::formula_grammar_t m_grammar = orcus::spreadsheet::formula_grammar_t::xlsx;
};

/// Finds cells by their name, "B7".
class OrcusAddresses : public orcus::spreadsheet::iface::import_reference_resolver
{
public:
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;
};
