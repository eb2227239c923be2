// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdftext.h"

#include "views/printing/papertext.h"

#include <QGlyphRun>
#include <QHash>
#include <QMap>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The characters one face was asked to draw, by the glyph that draws them.
struct DrawnFace
{
    QRawFont font;
    QHash<quint32, char32_t> byGlyph;
};

/// What the sheets say, in the order it is painted.
struct Written
{
    QSet<char32_t> characters;
    QList<DrawnFace> faces;
    QMap<QString, QStringList> unnamed; ///< per font: what its glyphs say that Qt finds no name for
};

quint32 glyphOf(const QRawFont &font, char32_t character)
{
    if (!font.supportsCharacter(character))
        return 0;
    return font.glyphIndexesForString(QString::fromUcs4(&character, 1)).value(0);
}

QString plainName(QString name)
{
    name = name.toLower();
    name.remove(u' ');
    name.remove(u'-');
    return name.endsWith(u"regular"_s) ? name.chopped(7) : name;
}

/// Finds the glyphs without a name: of characters beyond the first plane, and of forms the shaper chose.
class UnnamedGlyphs
{
public:
    void note(const PlacedText &placed)
    {
        const PaperText text(placed.text, placed.style, placed.width);
        const QTextLayout &layout = text.layout();
        const int end = placed.lineCount < 0 ? text.lineCount() : placed.firstLine + placed.lineCount;
        for (int i = placed.firstLine; i < std::min(end, text.lineCount()); ++i)
            noteLine(layout, layout.lineAt(i));
    }

    QMap<QString, QStringList> texts() const { return m_texts; }

private:
    void noteLine(const QTextLayout &layout, const QTextLine &line)
    {
        const QString text = layout.text().mid(line.textStart(), line.textLength());
        const QList<QGlyphRun> runs = layout.glyphRuns(line.textStart(), line.textLength());
        if (runs.size() == 1 && !hasUnnamed(runs.first()))
            return;
        for (int i = 0; i < text.size(); ++i) {
            const int units = text.at(i).isHighSurrogate() ? 2 : 1;
            for (const QGlyphRun &run : layout.glyphRuns(line.textStart() + i, units))
                noteGlyphs(run, text.mid(i, units));
            i += units - 1;
        }
    }

    bool hasUnnamed(const QGlyphRun &run)
    {
        const QSet<quint32> &known = named(run.rawFont());
        const QList<quint32> glyphs = run.glyphIndexes();
        return std::any_of(
            glyphs.begin(), glyphs.end(), [&](quint32 glyph) { return !known.contains(glyph); });
    }

    void noteGlyphs(const QGlyphRun &run, const QString &text)
    {
        const QString font = nameOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes()) {
            if (named(run.rawFont()).contains(glyph) || m_noted.contains({font, glyph}))
                continue;
            m_noted.insert({font, glyph});
            m_texts[font] << text;
        }
    }

    /// The glyphs Qt names: those some code point of the first plane is drawn with.
    const QSet<quint32> &named(const QRawFont &font)
    {
        QSet<quint32> &glyphs = m_named[nameOf(font)];
        if (glyphs.isEmpty()) {
            for (char32_t c = 0; c < 0x10000; ++c)
                glyphs.insert(QChar::isSurrogate(c) ? 0 : glyphOf(font, c));
        }
        return glyphs;
    }

    static QString nameOf(const QRawFont &font) { return plainName(font.familyName() + font.styleName()); }

    QMap<QString, QStringList> m_texts;
    QSet<std::pair<QString, quint32>> m_noted;
    QHash<QString, QSet<quint32>> m_named;
};

DrawnFace drawnFace(PaperFace face, const QSet<char32_t> &characters)
{
    PaperStyle style;
    style.face = face;
    DrawnFace drawn{QRawFont::fromFont(paperFont(style), QFontDatabase::SimplifiedChinese), {}};
    for (const char32_t character : characters) {
        if (const quint32 glyph = glyphOf(drawn.font, character))
            drawn.byGlyph.insert(glyph, character);
    }
    return drawn;
}

Written read(const QList<PaperSheet> &sheets)
{
    Written written;
    UnnamedGlyphs unnamed;
    QSet<int> faces;
    for (const PaperSheet &sheet : sheets) {
        for (const PlacedText &placed : sheet.texts) {
            faces.insert(int(placed.style.face));
            for (const uint point : placed.text.toUcs4())
                written.characters.insert(char32_t(point));
            unnamed.note(placed);
        }
    }
    written.unnamed = unnamed.texts();
    for (const int face : faces)
        written.faces << drawnFace(PaperFace(face), written.characters);
    return written;
}

/// What was written where Qt says `name`: radicals, signs, wherever two code points share one drawing.
QString meaning(char32_t name, const Written &written)
{
    const QString itself = QString::fromUcs4(&name, 1);
    if (name == u'\t')
        return u" "_s;
    if (written.characters.contains(name))
        return itself;
    if (name == 0x2e3a)
        return u"——"_s; // the fonts draw two dashes as one
    for (const DrawnFace &face : written.faces) {
        if (const char32_t meant = face.byGlyph.value(glyphOf(face.font, name)))
            return QString::fromUcs4(&meant, 1);
    }
    return itself.normalized(QString::NormalizationForm_KC); // ﬁ, ﬀ
}

/// Glyph of the subset → its name, from the ranges of a /ToUnicode table.
QMap<uint, char32_t> glyphNames(const QString &table)
{
    static const QRegularExpression range(
        u"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\\[([^\\]]*)\\])\n"_s);
    static const QRegularExpression hex(u"[0-9A-F]{4}"_s);
    QMap<uint, char32_t> names;
    for (auto found = range.globalMatch(table); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        auto listed = hex.globalMatch(match.captured(4));
        for (uint glyph = first; glyph <= last; ++glyph) {
            const uint counted = match.captured(3).toUInt(nullptr, 16) + glyph - first;
            names.insert(glyph, listed.hasNext() ? listed.next().captured().toUInt(nullptr, 16) : counted);
        }
    }
    return names;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex.toUpper();
}

QByteArray entry(uint glyph, const QString &text)
{
    return "1 beginbfchar\n<" + hexOf(QString(QChar(char16_t(glyph)))) + "> <" + hexOf(text) +
           ">\nendbfchar\n";
}

/// Glyphs are numbered as they are first painted, so the nameless ones are the unnamed characters in order.
QByteArray correctedTable(const QMap<uint, char32_t> &names, QStringList unnamed, const Written &written)
{
    const uint last = names.isEmpty() ? 0 : names.lastKey();
    const auto gaps = qsizetype(last + 1) - names.size() - (names.contains(0) ? 0 : 1);
    if (gaps > unnamed.size())
        unnamed.clear();
    QByteArray entries;
    for (uint glyph = 1; glyph <= last || !unnamed.isEmpty(); ++glyph) {
        if (names.contains(glyph))
            entries += entry(glyph, meaning(names.value(glyph), written));
        else if (!unnamed.isEmpty())
            entries += entry(glyph, unnamed.takeFirst());
    }
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           entries + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Object numbers and their new contents, to be appended to a PDF.
using Objects = QMap<int, QByteArray>;

QByteArray appended(const QByteArray &pdf, const Objects &objects)
{
    static const QRegularExpression trailer(
        u"trailer\\s*<<\\s*(/Size \\d+\\s*/Info \\d+ 0 R\\s*/Root \\d+ 0 R)\\s*>>\\s*startxref\\s*(\\d+)\\s*%%EOF\\s*$"_s);
    const QRegularExpressionMatch end = trailer.match(QString::fromLatin1(pdf.right(1024)));
    if (!end.hasMatch() || objects.isEmpty())
        return pdf;

    QByteArray result = pdf;
    QByteArray table = "xref\n";
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        table += QByteArray::number(object.key()) + " 1\n" +
                 QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(object.key()) + " 0 obj\n" + object.value() + "endobj\n";
    }
    const QByteArray start = QByteArray::number(result.size());
    return result + table + "trailer\n<<\n" + end.captured(1).toLatin1() + "\n/Prev " +
           end.captured(2).toLatin1() + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

QByteArray withReadableText(const QByteArray &pdf, const QList<PaperSheet> &sheets)
{
    static const QRegularExpression font(u"/Subtype /Type0\n/BaseFont /(\\S+)\n[^>]*/ToUnicode (\\d+) 0 R"_s);
    const Written written = read(sheets);
    const QString text = QString::fromLatin1(pdf); // byte for byte
    Objects objects;
    for (auto found = font.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int number = match.captured(2).toInt();
        const auto from = text.indexOf(u"\n%1 0 obj\n"_s.arg(number));
        const auto to = text.indexOf(u"endstream"_s, from);
        if (from < 0 || to < 0)
            continue;
        const QStringList unnamed = written.unnamed.value(plainName(match.captured(1)));
        const QByteArray table = correctedTable(glyphNames(text.mid(from, to - from)), unnamed, written);
        objects.insert(number,
                       "<< /Length " + QByteArray::number(table.size()) + " >>\nstream\n" + table +
                           "\nendstream\n");
    }
    return appended(pdf, objects);
}
