// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csvscanner.h"

#include <algorithm>
#include <cstring>

namespace {
constexpr char Quote = '"';

constexpr size_t slot(char c)
{
    return static_cast<unsigned char>(c);
}
} // namespace

CsvScanner::CsvScanner(QByteArrayView text, char delimiter)
    : m_text(text)
    , m_delimiter(delimiter)
{
    for (const char stop : {delimiter, '\r', '\n'})
        m_stops[slot(stop)] = true;
}

char CsvScanner::delimiterOf(QByteArrayView text)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> seen{};
    bool quoted = false;
    for (const char c : text) {
        if (c == Quote)
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        const auto *const found = std::find(candidates.begin(), candidates.end(), c);
        if (found != candidates.end())
            ++seen[static_cast<size_t>(found - candidates.begin())];
    }
    return candidates[static_cast<size_t>(std::max_element(seen.begin(), seen.end()) - seen.begin())];
}

CsvScanner::Outcome CsvScanner::next(std::vector<Field> &fields)
{
    fields.clear();
    if (atEnd())
        return Outcome::End;
    for (;;) {
        if (!atEnd() && m_text[m_at] == Quote) {
            if (const Outcome outcome = quotedField(fields); outcome != Outcome::Record)
                return outcome;
        } else {
            plainField(fields);
        }
        if (atEnd())
            return Outcome::Record;
        if (m_text[m_at] != m_delimiter)
            break;
        ++m_at;
    }
    endOfLine();
    return Outcome::Record;
}

void CsvScanner::plainField(std::vector<Field> &fields)
{
    const qsizetype begin = m_at;
    while (!atEnd() && !m_stops[slot(m_text[m_at])])
        ++m_at;
    fields.push_back({.begin = begin, .length = m_at - begin});
}

CsvScanner::Outcome CsvScanner::quotedField(std::vector<Field> &fields)
{
    Field field{.begin = m_at + 1};
    qsizetype at = field.begin;
    for (;; at += 2) {
        const auto rest = static_cast<size_t>(m_text.size() - at);
        const void *const found = rest == 0 ? nullptr : std::memchr(m_text.data() + at, Quote, rest);
        if (!found)
            return Outcome::OpenQuote;
        at = static_cast<const char *>(found) - m_text.data();
        if (at + 1 == m_text.size() || m_text[at + 1] != Quote)
            break;
        field.doubledQuotes = true;
    }
    field.length = at - field.begin;
    m_at = at + 1;
    while (!atEnd() && m_text[m_at] == ' ')
        ++m_at;
    m_line += std::count(m_text.begin() + field.begin, m_text.begin() + at, '\n');
    if (!atEnd() && !m_stops[slot(m_text[m_at])])
        return Outcome::TextAfterQuote;
    fields.push_back(field);
    return Outcome::Record;
}

void CsvScanner::endOfLine()
{
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}
