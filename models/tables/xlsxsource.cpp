// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/xlsxsource.h"

#include "models/tables/sheetxml.h"

#include <algorithm>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace {
/// From a cell's name: "C7" is 2; -1 if it is none.
int columnOf(QStringView name)
{
    int column = 0;
    for (const QChar c : name) {
        if (c < u'A' || c > u'Z' || column > SheetXml::MostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column > SheetXml::MostColumns ? -1 : column - 1;
}

class XlsxCursor : public RowCursor
{
public:
    explicit XlsxCursor(const XlsxWorkbook &workbook)
        : m_workbook(workbook)
        , m_xml(workbook.sheet())
    {
    }

    Result<bool> next(TableRow &row) override
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != "row"_L1)
                continue;
            const auto numbered = m_xml.attributes().value("r"_L1);
            m_number = numbered.isEmpty() ? m_number + 1 : numbered.toLongLong();
            if (m_number < 1 || m_number > SheetXml::MostRows || !readCells(row))
                return XlsxWorkbook::damaged(u"impossible position"_s);
            if (std::any_of(
                    row.cells.begin(), row.cells.end(), [](QStringView cell) { return !cell.isEmpty(); }))
                return described(row);
        }
        if (m_xml.hasError())
            return XlsxWorkbook::damaged(m_xml.errorString());
        return false;
    }

private:
    Result<bool> described(TableRow &row) const
    {
        if (m_xml.hasError())
            return XlsxWorkbook::damaged(m_xml.errorString());
        row.number = m_number;
        // Offsets count characters, the size counts bytes: near enough to show how far it has come.
        row.done = std::min(1.0,
                            static_cast<double>(m_xml.characterOffset()) /
                                static_cast<double>(m_workbook.sheet().size()));
        return true;
    }

    bool readCells(TableRow &row)
    {
        row.cells.clear();
        m_texts.clear();
        int column = -1;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "c"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const QXmlStreamAttributes attributes = m_xml.attributes();
            const auto name = attributes.value("r"_L1);
            column = name.isEmpty() ? column + 1 : columnOf(name);
            if (column < 0 || column >= SheetXml::MostColumns)
                return false;
            const auto place = static_cast<size_t>(column);
            if (place >= row.cells.size())
                row.cells.resize(place + 1);
            row.cells[place] = m_texts.emplace_back(cell(attributes));
        }
        return true;
    }

    QString cell(const QXmlStreamAttributes &attributes)
    {
        const QStringView type = attributes.value("t"_L1);
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1)
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == "is"_L1)
                value = XlsxWorkbook::stringItem(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        if (type == "s"_L1)
            return m_workbook.sharedString(value.toInt());
        if (type == "str"_L1)
            return XlsxWorkbook::decoded(value);
        const bool isNumber = type.isEmpty() || type == "n"_L1;
        return isNumber ? m_workbook.number(value, attributes.value("s"_L1).toUInt()) : value;
    }

    const XlsxWorkbook &m_workbook;
    QXmlStreamReader m_xml;
    qint64 m_number = 0;
    std::deque<QString> m_texts; ///< what the views of the row point to
};
} // namespace

std::unique_ptr<RowCursor> XlsxSource::rows() const
{
    return std::make_unique<XlsxCursor>(m_workbook);
}
