// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sealedwords.h"

#include "models/base/text.h"
#include "models/storage/textcutter.h"

#include <algorithm>

using namespace TextCutter;

namespace {
constexpr int PhoneTail = 4; // clerks search the last four digits
constexpr int FewestLetters = 2;
constexpr int LongNumber = 7; // a telephone: three digits begin thousands of them
constexpr int FewestDigits = 4;
constexpr char Beginning = '*';

bool isLongNumber(QByteArrayView word)
{
    return word.size() >= LongNumber &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Collects terms with a blank after each.
class SealedTerms
{
public:
    explicit SealedTerms(const KeyRing &keys)
        : m_keys(keys)
    {
    }

    void addText(QByteArrayView text)
    {
        cut(text.data(), int(text.size()), Purpose::Index, [this](const char *word, int length, int, int) {
            add({word, length});
            return SQLITE_OK;
        });
    }

    void addBeginning(QByteArrayView word)
    {
        m_word.assign(word.data(), size_t(word.size())).append(1, Beginning);
        addTerm(m_word);
    }

    std::string take() { return std::move(m_terms); }

private:
    void add(QByteArrayView word)
    {
        const Character first = characterAt(word.data(), int(word.size()));
        if (isCjk(first.code)) {
            if (first.bytes < word.size())
                addTerm(word);
            addBeginning(word.first(first.bytes));
            return;
        }
        addTerm(word);
        for (qsizetype length = isLongNumber(word) ? FewestDigits : FewestLetters; length <= word.size();
             ++length)
            addBeginning(word.first(length));
    }

    void addTerm(QByteArrayView word)
    {
        const QByteArray term = m_keys.term(word);
        m_terms.append(1, SealedMark).append(term.constData(), size_t(term.size())).append(1, ' ');
    }

    const KeyRing &m_keys;
    std::string m_word;
    std::string m_terms;
};
} // namespace

std::string SealedWords::ofText(const KeyRing &keys, QByteArrayView text)
{
    SealedTerms terms(keys);
    terms.addText(text);
    return terms.take();
}

std::string SealedWords::ofName(const KeyRing &keys, QByteArrayView name)
{
    SealedTerms terms(keys);
    terms.addText(name);
    terms.addText(Text::nameTerms(QString::fromUtf8(name)).toUtf8());
    return terms.take();
}

std::string SealedWords::ofPhone(const KeyRing &keys, QByteArrayView phone)
{
    SealedTerms terms(keys);
    terms.addText(phone);
    if (phone.size() > PhoneTail)
        terms.addBeginning(phone.last(PhoneTail));
    return terms.take();
}

QByteArray SealedWords::typed(const KeyRing &keys, QByteArrayView word, bool whole)
{
    const bool isShort = word.size() < FewestLetters; // Chinese characters have more bytes
    const QByteArray begun = word.toByteArray() + Beginning;
    const QByteArray term = keys.term(whole || isShort ? word : QByteArrayView(begun));
    return term.isEmpty() ? QByteArray() : QByteArray(1, SealedMark).append(term);
}
