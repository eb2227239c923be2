// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csvsource.h"

#include "models/tables/csvscanner.h"
#include "models/tables/formulaguard.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace {
class CsvCursor : public RowCursor
{
public:
    CsvCursor(QByteArrayView utf8, char delimiter)
        : m_utf8(utf8)
        , m_scanner(utf8, delimiter)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        do {
            const qsizetype start = m_scanner.position();
            const auto outcome = m_scanner.next(m_fields);
            if (outcome == CsvScanner::Outcome::End)
                return false;
            if (outcome != CsvScanner::Outcome::Record)
                return brokenQuote(outcome);
            ++m_number;
            decode(m_scanner.position() - start, row);
        } while (
            std::all_of(row.cells.begin(), row.cells.end(), [](QStringView cell) { return cell.isEmpty(); }));
        row.number = m_number;
        row.done = static_cast<double>(m_scanner.position()) / static_cast<double>(m_utf8.size());
        return true;
    }

private:
    tl::unexpected<Error> brokenQuote(CsvScanner::Outcome outcome) const
    {
        const QString text = outcome == CsvScanner::Outcome::OpenQuote
                                 ? QCoreApplication::translate(
                                       "TableReader", "A quotation mark opened in line %1 is never closed.")
                                 : QCoreApplication::translate(
                                       "TableReader",
                                       "Text follows a closing quotation mark in line %1. A quotation mark "
                                       "inside a quoted cell must be doubled.");
        return failure({.kind = Error::Kind::Invalid, .message = text.arg(m_scanner.line())});
    }

    void decode(qsizetype bytes, TableRow &row)
    {
        if (m_buffer.size() < bytes) // UTF-8 never needs fewer bytes than UTF-16 units
            m_buffer.resize(std::max(bytes, 2 * m_buffer.size()));
        row.cells.clear();
        QChar *out = m_buffer.data();
        for (const CsvScanner::Field &field : m_fields) {
            QChar *end = m_decoder.appendToBuffer(out, m_utf8.sliced(field.begin, field.length));
            if (field.doubledQuotes)
                end = single(out, end);
            row.cells.push_back(FormulaGuard::removed(QStringView(out, end)));
            out = end;
        }
    }

    /// Every quote inside comes in a pair; one of each pair goes.
    static QChar *single(QChar *begin, QChar *end)
    {
        QChar *out = begin;
        for (const QChar *in = begin; in < end; ++in) {
            *out++ = *in;
            if (*in == u'"')
                ++in;
        }
        return out;
    }

    QByteArrayView m_utf8;
    CsvScanner m_scanner;
    std::vector<CsvScanner::Field> m_fields;
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    QString m_buffer;
    qint64 m_number = 0;
};
} // namespace

CsvSource::CsvSource(QByteArray utf8)
    : m_utf8(std::move(utf8))
    , m_delimiter(CsvScanner::delimiterOf(m_utf8))
{
}

std::unique_ptr<RowCursor> CsvSource::rows() const
{
    return std::make_unique<CsvCursor>(m_utf8, m_delimiter);
}
