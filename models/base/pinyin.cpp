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

void appendSound(QString &result, QStringView text, Part part)
{
    const Readings &table = readings();
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
}

QString sound(QStringView text, Part part)
{
    QString result;
    result.reserve(text.size() * (part == Part::Whole ? 5 : 1));
    appendSound(result, text, part);
    return result;
}

/// Surnames that are not read like the common word, by syllables.
const QHash<QStringView, QStringView> &surnames()
{
    static const QHash<QStringView, QStringView> known{
        {u"单", u"shan"},    {u"曾", u"zeng"},      {u"解", u"xie"},         {u"仇", u"qiu"},
        {u"区", u"ou"},      {u"查", u"zha"},       {u"朴", u"piao"},        {u"任", u"ren"},
        {u"盖", u"ge"},      {u"翟", u"zhai"},      {u"缪", u"miao"},        {u"宓", u"mi"},
        {u"乐", u"yue"},     {u"员", u"yun"},       {u"折", u"she"},         {u"秘", u"bi"},
        {u"冼", u"xian"},    {u"洗", u"xian"},      {u"覃", u"qin"},         {u"晁", u"chao"},
        {u"黑", u"he"},      {u"种", u"chong"},     {u"召", u"shao"},        {u"那", u"na"},
        {u"尉", u"wei"},     {u"逄", u"pang"},      {u"佴", u"nai"},         {u"车", u"che"},
        {u"句", u"gou"},     {u"隗", u"wei"},       {u"谌", u"chen"},        {u"沈", u"shen"},
        {u"石", u"shi"},     {u"柏", u"bai"},       {u"葛", u"ge"},          {u"燕", u"yan"},
        {u"繁", u"po"},      {u"都", u"du"},        {u"长孙", u"zhang sun"}, {u"尉迟", u"yu chi"},
        {u"万俟", u"mo qi"}, {u"澹台", u"tan tai"}, {u"令狐", u"ling hu"},   {u"宿", u"su"},
        {u"过", u"guo"},
    };
    return known;
}

/// How many characters of the name are a surname with a reading of its own.
qsizetype knownSurname(QStringView name)
{
    for (const qsizetype size : {2, 1}) {
        if (name.size() >= size && surnames().contains(name.first(size)))
            return size;
    }
    return 0;
}

void appendNameSound(QString &result, QStringView name, Part part)
{
    const qsizetype surname = knownSurname(name);
    if (surname > 0) {
        for (const QStringView syllable : surnames().value(name.first(surname)).tokenize(u' '))
            result += part == Part::Whole ? syllable : syllable.first(1);
    }
    appendSound(result, name.sliced(surname), part);
}

QString nameSound(QStringView name, Part part)
{
    QString result;
    appendNameSound(result, name, part);
    return result;
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

QString nameTerms(QStringView name)
{
    QString terms;
    terms.reserve(name.size() * 14);
    for (const Part part : {Part::Whole, Part::Initial}) {
        appendSound(terms, name, part);
        terms += u' ';
        if (knownSurname(name) == 0)
            continue;
        appendNameSound(terms, name, part);
        terms += u' ';
    }
    return terms.trimmed();
}
} // namespace Text
