// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

/// Chinese text: sound, search, order. All functions are pure and thread-safe. The first pinyin reads a table
/// of 27 000 characters (about a millisecond), the first comparison opens ICU's collator (some more).
namespace Text {
/// The commonest reading without tones, ü written v as an input method wants it; letters and digits in lower
/// case stay, the rest goes: “西湖A栋” gives “xihuadong”. Readings are those of single characters (Unihan
/// through ICU; 长 chang and 都 du as in places), so 银行 is yinxing; search by characters finds it all the
/// same.
QString pinyin(QStringView text);

/// One letter for each Chinese character: “西湖A栋12号” gives “xhad12h”.
QString pinyinInitials(QStringView text);

/// For names of people: surnames with their own reading (单 shan, 曾 zeng, 解 xie, 尉迟 yuchi).
QString namePinyin(QStringView name);
QString namePinyinInitials(QStringView name);

/// All of these with a blank between them, the last two only where they differ: what a name is found by.
QString nameTerms(QStringView name);

enum class Bigrams { Without, With };

/// The words of a text for a search index: every Chinese character is one, so is every run of letters and
/// digits, in the order of the text, folded; the rest separates. With bigrams, each two neighbouring Chinese
/// characters follow after all of them (for similarity; a phrase search needs the characters only).
QStringList cjkTokens(QStringView text, Bigrams bigrams = Bigrams::Without);

/// What two spellings have in common: full-width ASCII and the ideographic space made narrow (NFKC of that
/// range), lower case, each run of blanks one space, none at the ends.
QString foldForSearch(QStringView text);

/// Han, including the extensions, as UTF-32.
bool isHan(char32_t character);

/// The order of Chinese lists: pinyin, numbers by value (3栋 before 12栋). Below, equal or above zero.
int compareChinese(QStringView a, QStringView b);

/// Bytes whose order is that of compareChinese(), for columns that are sorted.
QByteArray sortKey(QStringView text);
} // namespace Text
