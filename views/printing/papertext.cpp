// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/papertext.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal UnitsPerPoint = 10;
constexpr qreal Unbounded = 100000;

// The square of a Chinese character hangs 0.12 em below the baseline, so its middle is 0.38 em above.
constexpr qreal MiddleAboveBaseline = 0.38;

struct Typeface
{
    QStringList wanted;
    QString fallback;
    bool fallbackIsBold = false;
};

Typeface typeface(PaperFace face)
{
    const QString serif = u"Noto Serif CJK SC"_s;
    switch (face) {
    case PaperFace::FangSong:
        return {{u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"FangSong"_s, u"仿宋"_s, u"FandolFang R"_s}, serif};
    case PaperFace::Hei:
        return {{u"SimHei"_s, u"黑体"_s}, u"Noto Sans CJK SC"_s, true};
    case PaperFace::Kai:
        return {{u"KaiTi_GB2312"_s, u"楷体_GB2312"_s, u"KaiTi"_s, u"楷体"_s}, serif};
    case PaperFace::Title:
        return {{u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05"_s}, serif, true};
    case PaperFace::Song:
        break;
    }
    return {{u"SimSun"_s, u"宋体"_s}, serif};
}

QFont chosenFont(PaperFace face)
{
    const Typeface type = typeface(face);
    const auto present = std::find_if(type.wanted.begin(), type.wanted.end(), [](const QString &family) {
        return QFontDatabase::hasFamily(family);
    });
    const bool found = present != type.wanted.end();

    QStringList families{type.fallback, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s};
    if (found)
        families.prepend(*present);
    families.removeDuplicates();

    QFont font(families);
    font.setBold(!found && type.fallbackIsBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Whether any font of this computer draws it.
bool isDrawable(char32_t character, const QFont &font)
{
    if (character < 0x7f)
        return true;
    thread_local QHash<char32_t, bool> known;
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    const bool drawable = QFontMetrics(font).inFontUcs4(character);
    known.insert(character, drawable);
    return drawable;
}

/// A character no font has is printed by its number: an empty box would lose it.
QString drawable(const QString &text, const QFont &font)
{
    const QList<uint> characters = text.toUcs4();
    if (std::all_of(characters.begin(), characters.end(), [&](uint c) {
            return isDrawable(c, font) || c == QChar::LineSeparator;
        }))
        return text;
    QString result;
    for (const char32_t c : characters) {
        if (isDrawable(c, font) || c == QChar::LineSeparator)
            result += QString::fromUcs4(&c, 1);
        else
            result += u"〔U+%1〕"_s.arg(QString::number(c, 16).toUpper());
    }
    return result;
}

QString printable(QString text, const QFont &font)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return drawable(text, font);
}

} // namespace

QFont paperFont(const PaperStyle &style)
{
    static const std::array<QFont, 5> fonts{chosenFont(PaperFace::Song),
                                            chosenFont(PaperFace::FangSong),
                                            chosenFont(PaperFace::Hei),
                                            chosenFont(PaperFace::Kai),
                                            chosenFont(PaperFace::Title)};
    QFont font = fonts.at(size_t(style.face));
    font.setPixelSize(qRound(style.size * UnitsPerPoint));
    if (!qFuzzyIsNull(style.spacing))
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing * UnitsPerPoint);
    return font;
}

PaperText::PaperText(const QString &text, const PaperStyle &style, qreal width)
    : m_layout(printable(text, paperFont(style)), paperFont(style))
    , m_pitch(style.pitch)
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);

    m_layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        const qreal indent = i == 0 ? style.indent : 0;
        line.setLineWidth(std::max(width - indent, style.size) * UnitsPerPoint);
        const qreal baseline = i * style.pitch + style.pitch / 2 + MiddleAboveBaseline * style.size;
        line.setPosition({indent * UnitsPerPoint, baseline * UnitsPerPoint - line.ascent()});
    }
    m_layout.endLayout();
}

qreal PaperText::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    return widest / UnitsPerPoint;
}

void PaperText::draw(QPainter &painter, QPointF at, int firstLine, int count) const
{
    const int end = count < 0 ? lineCount() : std::min(lineCount(), firstLine + count);
    painter.save();
    painter.translate(at.x(), at.y() - firstLine * m_pitch);
    painter.scale(1 / UnitsPerPoint, 1 / UnitsPerPoint);
    for (int i = firstLine; i < end; ++i)
        m_layout.lineAt(i).draw(&painter, {});
    painter.restore();
}

int paperLineCount(const QString &text, const PaperStyle &style, qreal width)
{
    const qreal atMost =
        qreal(text.size()) * (style.size * 1.05 + std::max(style.spacing, 0.0)) + style.indent;
    const bool plain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate() || c == u'\n'; });
    if (atMost <= width && plain)
        return 1;
    return std::max(1, PaperText(text, style, width).lineCount());
}

qreal paperTextWidth(const QString &text, const PaperStyle &style)
{
    PaperStyle plain = style;
    plain.alignment = Qt::AlignLeft;
    return PaperText(text, plain, Unbounded).naturalWidth();
}
