// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <unicode/coll.h>
#include <unicode/uiter.h>

#include <memory>
#include <vector>

namespace {
/// ICU's order of simplified Chinese. Only const functions are called on it, which ICU allows from any
/// thread.
const icu::Collator &collator()
{
    static const std::unique_ptr<const icu::Collator> chinese = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(
            icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
        Q_ASSERT(U_SUCCESS(status)); // part of ICU's own data
        made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        return made;
    }();
    return *chinese;
}

icu::UnicodeString alias(QStringView text)
{
    return {false, text.utf16(), int32_t(text.size())}; // read-only alias, no copy
}

QChar narrow(QChar character)
{
    if (character.unicode() >= 0xff01 && character.unicode() <= 0xff5e)
        return QChar(char16_t(character.unicode() - 0xfee0));
    return character;
}

/// Folded characters as UTF-32: what tokens are made of.
QList<uint> folded(QStringView text)
{
    return Text::foldForSearch(text).toUcs4();
}

QString string(const QList<uint> &characters, qsizetype from, qsizetype count)
{
    std::u32string part;
    for (qsizetype i = from; i < from + count; ++i)
        part.push_back(characters[i]);
    return QString::fromUcs4(part.data(), qsizetype(part.size()));
}
} // namespace

namespace Text {
bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

QString foldForSearch(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const QChar plain = narrow(character);
        if (!plain.isSpace())
            result += plain.toLower();
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QStringList cjkTokens(QStringView text, Bigrams bigrams)
{
    const QList<uint> characters = folded(text);
    QStringList tokens;
    QStringList pairs;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (isHan(characters[i])) {
            tokens.append(string(characters, i, 1));
            if (i + 1 < characters.size() && isHan(characters[i + 1]))
                pairs.append(string(characters, i, 2));
        } else if (QChar::isLetterOrNumber(characters[i])) {
            qsizetype end = i + 1;
            while (end < characters.size() && QChar::isLetterOrNumber(characters[end]) &&
                   !isHan(characters[end]))
                ++end;
            tokens.append(string(characters, i, end - i));
            i = end - 1;
        }
    }
    return bigrams == Bigrams::With ? tokens + pairs : tokens;
}

int compareChinese(QStringView a, QStringView b)
{
    UErrorCode status = U_ZERO_ERROR;
    return int(collator().compare(alias(a), alias(b), status));
}

QByteArray sortKey(QStringView text)
{
    const icu::UnicodeString string = alias(text);
    QByteArray key(qsizetype(text.size()) * 4 + 16, Qt::Uninitialized);
    const auto write = [&] {
        return collator().getSortKey(string, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    };
    int32_t length = write();
    if (length > key.size()) {
        key.resize(length);
        length = write();
    }
    key.resize(length > 0 ? length - 1 : 0); // without ICU's closing zero
    return key;
}
} // namespace Text
