// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/odssource.h"

#include "models/tables/numberformat.h"
#include "models/tables/sheetxml.h"
#include "models/tables/xlsxworkbook.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace {
qint64 repeats(const QXmlStreamReader &xml, QStringView name)
{
    return std::clamp<qint64>(SheetXml::attribute(xml, name).toLongLong(), 1, SheetXml::MostRows);
}

/// A paragraph: its characters, with what stands for blanks.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        if (xml.name() == "s"_L1)
            text += QString(std::min<qint64>(repeats(xml, u"c"), SheetXml::MostColumns), u' ');
        else if (xml.name() == "tab"_L1)
            text += u'\t';
        else if (xml.name() == "line-break"_L1)
            text += u'\n';
    }
    return text;
}

/// 2026-03-01T09:30:00.000000000 has no more than milliseconds to say, and none where they are zero.
QString moment(const QString &value)
{
    const qsizetype point = value.indexOf(u'.');
    if (point < 0)
        return value;
    const QString milliseconds = value.mid(point + 1, 3);
    return value.left(point) +
           (milliseconds.count(u'0') == milliseconds.size() ? QString() : u'.' + milliseconds);
}

/// PT09H30M05S: the time of day.
QString timeOfDay(const QString &value)
{
    const QTime time = QTime::fromString(value.left(11), u"'PT'HH'H'mm'M'ss'S'"_s);
    return time.isValid() ? time.toString(u"HH:mm:ss"_s) : value;
}

class OdsCursor : public RowCursor
{
public:
    explicit OdsCursor(const QByteArray &content)
        : m_size(content.size())
        , m_xml(content)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        if (m_copies > 0) {
            --m_copies;
            row.number = ++m_number;
            return true;
        }
        while (!m_xml.atEnd() && !m_done) {
            const auto token = m_xml.readNext();
            m_done = token == QXmlStreamReader::EndElement && m_xml.name() == "table"_L1;
            if (token == QXmlStreamReader::StartElement && m_xml.name() == "table-row"_L1 && takeRow(row))
                return !m_xml.hasError() ? Result<bool>(true) : XlsxWorkbook::damaged(m_xml.errorString());
        }
        if (m_xml.hasError())
            return XlsxWorkbook::damaged(m_xml.errorString());
        return false;
    }

private:
    /// False for a row without text.
    bool takeRow(TableRow &row)
    {
        const qint64 times = repeats(m_xml, u"number-rows-repeated");
        row.cells.clear();
        m_texts.clear();
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            const qint64 span = repeats(m_xml, u"number-columns-repeated");
            const QString &text = m_texts.emplace_back(cell());
            const qint64 end = std::min(column + span, SheetXml::MostColumns);
            if (!text.isEmpty() && column < end) {
                row.cells.resize(static_cast<size_t>(end));
                std::fill(row.cells.begin() + column, row.cells.end(), QStringView(text));
            }
            column = end;
        }
        if (row.cells.empty()) {
            m_number += times;
            return false;
        }
        row.number = ++m_number;
        m_copies = std::min(times - 1, SheetXml::MostRows - m_number);
        row.done = std::min(1.0, static_cast<double>(m_xml.characterOffset()) / static_cast<double>(m_size));
        return true;
    }

    QString cell()
    {
        const QString type = SheetXml::attribute(m_xml, u"value-type");
        const QString value = SheetXml::attribute(m_xml, u"value");
        const QString date = SheetXml::attribute(m_xml, u"date-value");
        const QString time = SheetXml::attribute(m_xml, u"time-value");
        const QString truth = SheetXml::attribute(m_xml, u"boolean-value");
        const QString text = shownText();
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber)
            return NumberFormat().text(number, {});
        if (type == "date"_L1)
            return moment(date);
        if (type == "time"_L1)
            return timeOfDay(time);
        if (type == "boolean"_L1)
            return truth == "true"_L1 ? u"1"_s : u"0"_s;
        return text;
    }

    QString shownText()
    {
        QStringList paragraphs;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "p"_L1)
                paragraphs += paragraph(m_xml);
            else
                m_xml.skipCurrentElement(); // notes, drawings
        }
        return paragraphs.join(u'\n');
    }

    qint64 m_size;
    QXmlStreamReader m_xml;
    bool m_done = false;
    qint64 m_number = 0;
    qint64 m_copies = 0;
    std::deque<QString> m_texts; ///< what the views of the row point to
};
} // namespace

std::unique_ptr<RowCursor> OdsSource::rows() const
{
    return std::make_unique<OdsCursor>(m_content);
}

QString OdsSource::notice() const
{
    const qsizetype sheets = m_content.count("<table:table ");
    return sheets > 1 ? QCoreApplication::translate("TableReader", "Only the first of %1 sheets was read.")
                            .arg(sheets)
                      : QString();
}
