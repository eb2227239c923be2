// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <array>

/// How text is cut into the words of a search index: see registerSearchTokenizer().
namespace TextCutter {
/// Begins a term that stands for a sealed word, so that no typed word is the beginning of one.
constexpr char SealedMark = '\x01';

struct Character
{
    char32_t code;
    int bytes;
};

/// Reads one UTF-8 character; a broken sequence counts as one byte of no meaning.
inline Character characterAt(const char *text, int left)
{
    const auto byte = [&](int i) { return char32_t(static_cast<unsigned char>(text[i])); };
    const char32_t first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (length == 1 || length > left)
        return {0, 1};
    char32_t code = first & (0x7Fu >> length);
    for (int i = 1; i < length; ++i)
        code = (code << 6) | (byte(i) & 0x3F);
    return {code, length};
}

inline bool isCjk(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// The letter or digit as it is indexed, full width folded to half; 0 for everything else.
inline char wordCharacter(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    if (c >= U'A' && c <= U'Z')
        return char(c + 32);
    if (c == char32_t(SealedMark))
        return SealedMark;
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') ? char(c) : '\0';
}

enum class Purpose {
    Index,
    Query, ///< without the last character of a run: it is already in the pair before it
};

/// Calls take(text, length, start, end) for each token; stops at the first result that is not SQLITE_OK.
template <typename Take>
int cut(const char *text, int size, Purpose purpose, Take take)
{
    std::array<char, 64> word{};
    int at = 0;
    int pairEnd = -1;
    while (at < size) {
        Character c = characterAt(text + at, size - at);
        if (isCjk(c.code)) {
            const int after = at + c.bytes;
            const Character next = after < size ? characterAt(text + after, size - after) : Character{0, 0};
            const bool paired = isCjk(next.code);
            const int length = paired ? c.bytes + next.bytes : c.bytes;
            const bool covered = !paired && after == pairEnd && purpose == Purpose::Query;
            pairEnd = paired ? at + length : -1;
            if (const int code = covered ? SQLITE_OK : take(text + at, length, at, at + length);
                code != SQLITE_OK)
                return code;
            at = after;
            continue;
        }
        const int start = at;
        int length = 0;
        for (char w = wordCharacter(c.code); w != '\0'; w = wordCharacter(c.code)) {
            if (length < int(word.size()))
                word[size_t(length++)] = w;
            at += c.bytes;
            c = at < size ? characterAt(text + at, size - at) : Character{0, 1};
        }
        if (length > 0) {
            if (const int code = take(word.data(), length, start, at); code != SQLITE_OK)
                return code;
        } else {
            at += c.bytes;
        }
    }
    return SQLITE_OK;
}
} // namespace TextCutter
