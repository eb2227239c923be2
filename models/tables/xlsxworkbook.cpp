// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/xlsxworkbook.h"

#include "models/tables/sheetxml.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct XlsxWords
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

struct Relation
{
    QString id;
    QString kind; ///< last segment of the type
    QString target;
};

/// `r:id`, wherever the prefix comes from; `sheetId` and the like have another name.
QString relationId(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == "id"_L1 && !one.namespaceUri().isEmpty())
            return one.value().toString();
    }
    return {};
}

bool isTrue(QStringView text)
{
    return text == "1"_L1 || text == "true"_L1;
}

/// Where a part's relations are: a/b.xml → a/_rels/b.xml.rels.
QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + "_rels/"_L1 + part.mid(slash) + ".rels"_L1;
}

QString resolved(const QString &part, const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QString(part.left(part.lastIndexOf(u'/') + 1) + target);
}

/// Those of a part; none if it has none.
QList<Relation> relations(const ZipArchive &archive, const QString &part)
{
    QList<Relation> found;
    QXmlStreamReader xml(archive.entry(relationsOf(part)).value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QString type = SheetXml::attribute(xml, u"Type");
        found.append({.id = SheetXml::attribute(xml, u"Id"),
                      .kind = type.mid(type.lastIndexOf(u'/') + 1),
                      .target = resolved(part, SheetXml::attribute(xml, u"Target"))});
    }
    return found;
}

QString targetOf(const QList<Relation> &relations, QStringView kind)
{
    for (const Relation &relation : relations) {
        if (relation.kind == kind)
            return relation.target;
    }
    return {};
}

bool isPlainInteger(QStringView text)
{
    constexpr qsizetype ExactDigits = 15;
    return !text.isEmpty() && text.size() <= ExactDigits && (text.front() != u'0' || text.size() == 1) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<> wellFormed(const QXmlStreamReader &xml)
{
    return xml.hasError() ? Result<>(XlsxWorkbook::damaged(xml.errorString())) : Result<>();
}
} // namespace

tl::unexpected<Error> XlsxWorkbook::damaged(const QString &detail)
{
    return failure(
        {.kind = Error::Kind::Invalid,
         .message = QCoreApplication::translate(
             "TableReader", "The workbook is damaged. Open it in a spreadsheet program and save it again."),
         .detail = detail});
}

Result<XlsxWorkbook> XlsxWorkbook::read(const ZipArchive &archive, const QString &sheet)
{
    const QString path = targetOf(relations(archive, {}), u"officeDocument");
    const QList<Relation> parts = relations(archive, path);
    Parts byId;
    for (const Relation &part : parts)
        byId[part.id] = part.target;
    XlsxWorkbook workbook;
    workbook.m_name = sheet;
    if (const auto done = workbook.readBook(archive, path, byId); !done)
        return failure(done.error());
    const auto strings = archive.entry(targetOf(parts, u"sharedStrings"));
    if (const auto done = strings ? workbook.readStrings(*strings) : Result<>(); !done)
        return failure(done.error());
    const auto styles = archive.entry(targetOf(parts, u"styles"));
    if (const auto done = styles ? workbook.readStyles(*styles) : Result<>(); !done)
        return failure(done.error());
    return workbook;
}

Result<> XlsxWorkbook::readBook(const ZipArchive &archive, const QString &path, const Parts &byId)
{
    QXmlStreamReader xml(archive.entry(path).value_or(QByteArray()));
    QStringList ids;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "workbookPr"_L1 && isTrue(SheetXml::attribute(xml, u"date1904")))
            m_origin = QDate(1904, 1, 1);
        if (xml.name() == "sheet"_L1) {
            ids << relationId(xml);
            m_others << SheetXml::attribute(xml, u"name");
        }
    }
    const qsizetype wanted = m_name.isEmpty() ? 0 : m_others.indexOf(m_name);
    if (wanted < 0)
        return failure({.kind = Error::Kind::NotFound,
                        .message = XlsxWords::tr("The workbook has no sheet “%1”. It has: %2.")
                                       .arg(m_name, m_others.join(u", "_s))});
    const auto part = byId.find(ids.value(wanted));
    m_name = m_others.value(wanted);
    if (!m_others.isEmpty())
        m_others.removeAt(wanted);
    const auto content = part == byId.end() ? std::nullopt : archive.entry(part->second);
    if (xml.hasError() || !content)
        return damaged(u"no sheet: "_s + xml.errorString());
    m_sheet = *content;
    return {};
}

Result<> XlsxWorkbook::readStrings(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
            m_strings += stringItem(xml);
    }
    return wellFormed(xml);
}

Result<> XlsxWorkbook::readStyles(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    bool inCellStyles = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCellStyles = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const size_t id = SheetXml::attribute(xml, u"numFmtId").toUInt();
        if (xml.name() == "numFmt"_L1)
            m_formats[id] = NumberFormat::ofCode(SheetXml::attribute(xml, u"formatCode").toStdString());
        else if (inCellStyles && xml.name() == "xf"_L1)
            m_styles.push_back(id);
    }
    return wellFormed(xml);
}

QString XlsxWorkbook::notice() const
{
    return m_others.isEmpty()
               ? QString()
               : XlsxWords::tr("Only the sheet “%1” was read, not %2.").arg(m_name, m_others.join(u", "_s));
}

const QString &XlsxWorkbook::sharedString(qsizetype index) const
{
    static const QString none;
    return index >= 0 && index < m_strings.size() ? m_strings[index] : none;
}

QString XlsxWorkbook::number(const QString &written, size_t style) const
{
    const size_t id = style < m_styles.size() ? m_styles[style] : 0;
    const auto named = m_formats.find(id);
    const NumberFormat format = named == m_formats.end() ? NumberFormat::builtIn(id) : named->second;
    if (!format.date && !format.time && isPlainInteger(written))
        return written; // most numbers: there and back through double would change nothing
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    return isNumber ? format.text(value, m_origin) : written;
}

QString XlsxWorkbook::stringItem(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "r"_L1)
            text += stringItem(xml);
        else
            xml.skipCurrentElement();
    }
    return decoded(text);
}

QString XlsxWorkbook::decoded(QString text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype at = 0; (at = text.indexOf(escape, at)) >= 0; ++at)
        text.replace(at, 7, QChar(text.mid(at + 2, 4).toUShort(nullptr, 16)));
    return text;
}
