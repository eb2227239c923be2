// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchtokenizer.h"

#include "models/base/housenumbers.h"
#include "models/base/text.h"

#include <sqlite3.h>

#include <array>
#include <string>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr size_t PhoneTail = 4; // clerks search the last four digits

struct Character
{
    char32_t code;
    int bytes;
};

/// Reads one UTF-8 character; a broken sequence counts as one byte of no meaning.
Character characterAt(const char *text, int left)
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

bool isCjk(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// The letter or digit as it is indexed, full width folded to half; 0 for everything else.
char wordCharacter(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    if (c >= U'A' && c <= U'Z')
        return char(c + 32);
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

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int nothing = 0; // the tokenizer keeps no state, but FTS5 wants an object
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *,
             void *context,
             int flags,
             const char *text,
             int size,
             int (*token)(void *, int, const char *, int, int, int))
{
    const auto purpose = (flags & FTS5_TOKENIZE_QUERY) != 0 ? Purpose::Query : Purpose::Index;
    return cut(text, size, purpose, [&](const char *word, int length, int start, int end) {
        return token(context, 0, word, length, start, end);
    });
}

fts5_api *api(sqlite3 *database)
{
    fts5_api *found = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&found), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return found;
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

void answer(sqlite3_context *context, std::string_view text)
{
    sqlite3_result_text(context, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

void pinyinTerms(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view name = textOf(values[0]);
    if (!name.empty())
        answer(context, Text::nameTerms(QString::fromUtf8(name)).toUtf8().toStdString());
}

void houseTerms(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view name = textOf(values[0]);
    const QString terms = HouseNumbers::searchTerms(QString::fromUtf8(name));
    if (!terms.isEmpty())
        answer(context, terms.toUtf8().toStdString());
}

void phoneTerms(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view phone = textOf(values[0]);
    if (phone.empty())
        return;
    std::string terms(phone);
    if (phone.size() > PhoneTail)
        terms.append(1, ' ').append(phone.substr(phone.size() - PhoneTail));
    answer(context, terms);
}

/// Its arguments with a blank between them, but for those that are NULL: one copy of the text, where || and
/// coalesce() make one for each part.
void searchText(sqlite3_context *context, int count, sqlite3_value **values)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        const std::string_view part = textOf(values[i]);
        if (!part.empty())
            text.append(part).append(1, ' ');
    }
    answer(context, text);
}
} // namespace

bool registerSearchTokenizer(sqlite3 *database)
{
    fts5_api *const fts = api(database);
    if (!fts)
        return false;
    fts5_tokenizer tokenizer{create, [](Fts5Tokenizer *) {}, tokenize};
    constexpr int Pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function(database, "pinyin_terms", 1, Pure, nullptr, pinyinTerms, nullptr, nullptr);
    sqlite3_create_function(database, "phone_terms", 1, Pure, nullptr, phoneTerms, nullptr, nullptr);
    sqlite3_create_function(database, "search_text", -1, Pure, nullptr, searchText, nullptr, nullptr);
    sqlite3_create_function(database, "house_terms", 1, Pure, nullptr, houseTerms, nullptr, nullptr);
    return fts->xCreateTokenizer(fts, "cjk", nullptr, &tokenizer, nullptr) == SQLITE_OK;
}

QString searchExpression(const QString &typed)
{
    const QByteArray utf8 = typed.toUtf8();
    QStringList terms;
    const auto add = [&](const char *word, int length, int, int end) {
        const Character first = characterAt(word, length);
        const bool isPair = isCjk(first.code) && first.bytes < length;
        const bool isNumberOf = !isCjk(first.code) && end < utf8.size() &&
                                isCjk(characterAt(utf8.constData() + end, int(utf8.size()) - end).code);
        const bool whole = isPair || isNumberOf; // the 12 of 12号 is typed to its end, other words may go on
        terms << u"\"%1\"%2"_s.arg(QString::fromUtf8(word, length), whole ? QString() : u"*"_s);
        return SQLITE_OK;
    };
    cut(utf8.constData(), int(utf8.size()), Purpose::Query, add);
    return terms.join(u" AND "_s);
}
