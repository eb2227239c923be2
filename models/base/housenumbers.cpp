// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/housenumbers.h"

#include "models/base/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
enum class Kind { Building, Entrance, Other };

/// One number with the word that says what it counts.
struct Match
{
    Kind kind = Kind::Other;
    QString number; ///< digits, or a letter with or without them
    QString word;   ///< as written
};

// Longest first. 3楼 is a floor, 3号 a door or a building: both stay what they are.
const QString Numbers = u"[0-9]+|[a-z][0-9]*|[〇零一二两三四五六七八九十百]+"_s;
const QString Words = u"号住宅楼|号楼|号栋|号幢|栋楼|栋|幢|座|#楼|#|单元|号|室|房|层|楼|弄|巷|组|区|期"_s;

const QRegularExpression &pattern()
{
    static const QRegularExpression made(u"(?<![0-9a-z])(%1)(%2)"_s.arg(Numbers, Words));
    return made;
}

int digitOf(QChar character)
{
    static const QString Digits = u"〇一二三四五六七八九"_s;
    if (character == u'零')
        return 0;
    return character == u'两' ? 2 : int(Digits.indexOf(character));
}

/// 十二 → 12, 一百零三 → 103, 二〇一 → 201; digits and letters stay.
QString inDigits(const QString &numeral)
{
    if (digitOf(numeral.front()) < 0 && numeral.front() != u'十' && numeral.front() != u'百') {
        bool isNumber = false;
        const qulonglong value = numeral.toULongLong(&isNumber);
        return isNumber ? QString::number(value) : numeral; // 03栋 is 3栋
    }
    if (!numeral.contains(u'十') && !numeral.contains(u'百')) {
        QString digits;
        for (const QChar character : numeral)
            digits += QString::number(digitOf(character));
        return digits;
    }
    int value = 0;
    int digit = -1;
    for (const QChar character : numeral) {
        const int unit = character == u'百' ? 100 : character == u'十' ? 10 : 0;
        if (unit == 0) {
            digit = digitOf(character);
            continue;
        }
        value += qAbs(digit) * unit; // 十 alone is one ten
        digit = 0;
    }
    return QString::number(value + qMax(digit, 0));
}

Kind kindOf(const QString &word)
{
    static const QStringList Others{
        u"号"_s, u"室"_s, u"房"_s, u"层"_s, u"楼"_s, u"弄"_s, u"巷"_s, u"组"_s, u"区"_s, u"期"_s};
    if (word == u"单元")
        return Kind::Entrance;
    return Others.contains(word) ? Kind::Other : Kind::Building;
}

/// Calls between(text) and number(match) in the order of the text.
template <typename Between, typename Number>
void walk(const QString &folded, Between between, Number number)
{
    qsizetype from = 0;
    for (auto all = pattern().globalMatch(folded); all.hasNext();) {
        const auto found = all.next();
        between(folded.mid(from, found.capturedStart() - from));
        number(Match{kindOf(found.captured(2)), inDigits(found.captured(1)), found.captured(2)});
        from = found.capturedEnd();
    }
    between(folded.mid(from));
}

QString wordOf(const Match &match)
{
    return match.number + (match.kind == Kind::Building ? u"dong"_s : u"danyuan"_s);
}
} // namespace

namespace HouseNumbers {
Parts parts(QStringView text)
{
    Parts parts;
    walk(
        Text::foldForSearch(text),
        [&](const QString &between) { parts.rest += between; },
        [&](const Match &match) {
            if (match.kind == Kind::Other)
                parts.rest += match.number + match.word;
            else
                parts.rest += u' '; // what stands before and behind it are two words
            if (match.kind == Kind::Building)
                parts.building += wordOf(match);
            else if (match.kind == Kind::Entrance)
                parts.entrance += wordOf(match);
        });
    parts.rest = parts.rest.simplified();
    return parts;
}

QString normalised(QStringView text)
{
    QString result;
    walk(
        Text::foldForSearch(text),
        [&](const QString &between) { result += between; },
        [&](const Match &match) {
            result += match.number + (match.kind == Kind::Building ? u"栋"_s : match.word);
        });
    return result;
}

QString searchTerms(QStringView name)
{
    const QString folded = Text::foldForSearch(name);
    const QString plain = normalised(name);
    QString spoken = plain;
    spoken.replace(u"栋"_s, u"号楼"_s);
    const Parts found = parts(name);
    QStringList terms = found.building + found.entrance;
    if (terms.isEmpty() && plain == folded)
        return {};
    for (const QString &form : {plain, spoken})
        if (form != folded)
            terms << form << Text::pinyin(form) << Text::pinyinInitials(form);
    terms.removeDuplicates();
    return terms.join(u' ');
}
} // namespace HouseNumbers
