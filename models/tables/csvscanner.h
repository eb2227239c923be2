// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <vector>

/// Splits comma separated text (RFC 4180) into fields without copying a byte. Lines end in LF, CR LF or CR; a
/// quote inside an unquoted field is an ordinary character, as in Excel.
///
/// liborcus has such a parser, but 0.17 reads past its buffer at an unclosed quote and swallows tabs as
/// blanks.
class CsvScanner
{
public:
    struct Field
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        bool doubledQuotes = false; ///< holds "" for each "
    };

    enum class Outcome {
        Record,
        End,
        OpenQuote,      ///< a quote opened in line() is never closed
        TextAfterQuote, ///< something other than a delimiter follows a closing quote in line()
    };

    /// The text must outlive the scanner.
    CsvScanner(QByteArrayView text, char delimiter);

    /// Comma, semicolon or tab: whichever occurs most often in the first line, outside quotes.
    static char delimiterOf(QByteArrayView text);

    /// Replaces `fields` by those of the next record. After a failure there is no next one.
    Outcome next(std::vector<Field> &fields);

    /// 1-based line of the text: of the broken quote after a failure, otherwise of what comes next.
    qint64 line() const { return m_line; }

    qsizetype position() const { return m_at; }

private:
    Outcome quotedField(std::vector<Field> &fields);
    void plainField(std::vector<Field> &fields);
    void endOfLine();
    bool atEnd() const { return m_at == m_text.size(); }

    QByteArrayView m_text;
    char m_delimiter;
    std::array<bool, 256> m_stops{};
    qsizetype m_at = 0;
    qint64 m_line = 1;
};
