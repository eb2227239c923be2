// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/orcusworkbook.h"

#include <orcus/exception.hpp>

#include <QRegularExpression>

#include <utility>

using namespace Qt::Literals::StringLiterals;

QString OrcusTexts::decoded(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype at = 0; (at = text.indexOf(escape, at)) >= 0; ++at)
        text.replace(at, 7, QChar(text.mid(at + 2, 4).toUShort(nullptr, 16)));
    return text;
}

size_t OrcusStrings::append(std::string_view text)
{
    m_texts.push_back(OrcusTexts::decoded(text));
    return m_texts.size() - 1;
}

size_t OrcusStrings::commit_segments()
{
    return append(std::exchange(m_segments, {}));
}

orcus::spreadsheet::src_address_t OrcusAddresses::resolve_address(std::string_view address)
{
    constexpr int MostColumns = 16'384;
    constexpr int MostRows = 1'048'576;
    int column = 0;
    int row = 0;
    for (const char c : address) {
        if (c >= 'A' && c <= 'Z' && row == 0 && column <= MostColumns)
            column = column * 26 + (c - 'A' + 1);
        else if (c >= '0' && c <= '9' && row <= MostRows)
            row = row * 10 + (c - '0');
        else if (c != '$')
            throw orcus::invalid_arg_error("not a cell address");
    }
    if (column < 1 || column > MostColumns || row < 1 || row > MostRows)
        throw orcus::invalid_arg_error("cell address out of range");
    return {.sheet = 0, .row = row - 1, .column = column - 1};
}

orcus::spreadsheet::src_range_t OrcusAddresses::resolve_range(std::string_view range)
{
    const size_t colon = range.find(':');
    const auto first = resolve_address(range.substr(0, colon));
    return {first, colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
}
