// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QFile>
#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char16_t FirstHan = 0x3400;
constexpr char16_t LastHan = 0x9fff;
constexpr char16_t Zero = 0x3007; // 〇, outside the block

/// The reading of each character as a number into the list of syllables. Made once, then only read.
class Readings
{
public:
    Readings()
    {
        QFile file(u":/text/pinyin.txt"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            const qsizetype blank = line.indexOf(u' ');
            m_syllables.append(line.first(blank));
            for (const QChar character : QStringView(line).sliced(blank + 1))
                if (character.unicode() >= FirstHan && character.unicode() <= LastHan)
                    m_of.at(character.unicode() - FirstHan) = quint16(m_syllables.size() - 1);
        }
    }

    /// Empty for what has no known reading.
    QStringView of(QChar character) const
    {
        const char16_t code = character.unicode();
        if (code == Zero)
            return u"ling";
        return code < FirstHan || code > LastHan ? QStringView() : m_syllables[m_of.at(code - FirstHan)];
    }

private:
    QStringList m_syllables{QString()};
    std::array<quint16, LastHan - FirstHan + 1> m_of{};
};

const Readings &readings()
{
    static const Readings table;
    return table;
}

enum class Part { Whole, Initial };

QString sound(QStringView text, Part part)
{
    const Readings &table = readings();
    QString result;
    result.reserve(text.size() * (part == Part::Whole ? 5 : 1));
    for (QChar character : text) {
        const QStringView reading = table.of(character);
        if (!reading.isEmpty()) {
            result += part == Part::Whole ? reading : reading.first(1);
            continue;
        }
        if (character.unicode() >= 0xff01 && character.unicode() <= 0xff5e) // full-width ASCII
            character = QChar(character.unicode() - 0xfee0);
        if (character.isLetterOrNumber() && character.unicode() < FirstHan)
            result += character.toLower();
    }
    return result;
}

/// Surnames that are not read like the common word, by syllables.
const QHash<QString, QString> &surnames()
{
    static const QHash<QString, QString> known{
        {u"单"_s, u"shan"_s},      {u"曾"_s, u"zeng"_s},    {u"解"_s, u"xie"_s},
        {u"仇"_s, u"qiu"_s},       {u"区"_s, u"ou"_s},      {u"查"_s, u"zha"_s},
        {u"朴"_s, u"piao"_s},      {u"任"_s, u"ren"_s},     {u"盖"_s, u"ge"_s},
        {u"翟"_s, u"zhai"_s},      {u"缪"_s, u"miao"_s},    {u"宓"_s, u"mi"_s},
        {u"乐"_s, u"yue"_s},       {u"员"_s, u"yun"_s},     {u"折"_s, u"she"_s},
        {u"秘"_s, u"bi"_s},        {u"冼"_s, u"xian"_s},    {u"洗"_s, u"xian"_s},
        {u"覃"_s, u"qin"_s},       {u"晁"_s, u"chao"_s},    {u"黑"_s, u"he"_s},
        {u"种"_s, u"chong"_s},     {u"召"_s, u"shao"_s},    {u"那"_s, u"na"_s},
        {u"尉"_s, u"wei"_s},       {u"逄"_s, u"pang"_s},    {u"佴"_s, u"nai"_s},
        {u"车"_s, u"che"_s},       {u"句"_s, u"gou"_s},     {u"隗"_s, u"wei"_s},
        {u"谌"_s, u"chen"_s},      {u"沈"_s, u"shen"_s},    {u"石"_s, u"shi"_s},
        {u"柏"_s, u"bai"_s},       {u"葛"_s, u"ge"_s},      {u"燕"_s, u"yan"_s},
        {u"繁"_s, u"po"_s},        {u"都"_s, u"du"_s},      {u"长孙"_s, u"zhang sun"_s},
        {u"尉迟"_s, u"yu chi"_s},  {u"万俟"_s, u"mo qi"_s}, {u"澹台"_s, u"tan tai"_s},
        {u"令狐"_s, u"ling hu"_s}, {u"宿"_s, u"su"_s},      {u"过"_s, u"guo"_s},
    };
    return known;
}

QString nameSound(QStringView name, Part part)
{
    for (const qsizetype size : {2, 1}) {
        if (name.size() < size)
            continue;
        const auto known = surnames().constFind(name.first(size).toString());
        if (known == surnames().cend())
            continue;
        QString result;
        for (const QString &syllable : known->split(u' '))
            result += part == Part::Whole ? syllable : syllable.first(1);
        return result + sound(name.sliced(size), part);
    }
    return sound(name, part);
}
} // namespace

namespace Text {
QString pinyin(QStringView text)
{
    return sound(text, Part::Whole);
}

QString pinyinInitials(QStringView text)
{
    return sound(text, Part::Initial);
}

QString namePinyin(QStringView name)
{
    return nameSound(name, Part::Whole);
}

QString namePinyinInitials(QStringView name)
{
    return nameSound(name, Part::Initial);
}
} // namespace Text
