// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchtokenizer.h"

#include "models/base/housenumbers.h"
#include "models/base/text.h"
#include "models/storage/sealedwords.h"
#include "models/storage/textcutter.h"

#include <sqlite3.h>

#include <string>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace {
using TextCutter::Character;
using TextCutter::characterAt;
using TextCutter::cut;
using TextCutter::isCjk;
using TextCutter::Purpose;

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
void expression(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto &keys = *static_cast<const KeyRing *>(sqlite3_user_data(context));
    const QString typed = QString::fromUtf8(textOf(values[0]));
    answer(context, searchExpression(typed, keys).toStdString());
}
} // namespace

bool registerSearchTokenizer(sqlite3 *database, const KeyRing &keys)
{
    fts5_api *const fts = api(database);
    if (!fts)
        return false;
    fts5_tokenizer tokenizer{create, [](Fts5Tokenizer *) {}, tokenize};
    constexpr int Pure = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function(database, "pinyin_terms", 1, Pure, nullptr, pinyinTerms, nullptr, nullptr);
    sqlite3_create_function(database, "search_text", -1, Pure, nullptr, searchText, nullptr, nullptr);
    sqlite3_create_function(
        database, "search_expression", 1, Pure, const_cast<KeyRing *>(&keys), expression, nullptr, nullptr);
    sqlite3_create_function(database, "house_terms", 1, Pure, nullptr, houseTerms, nullptr, nullptr);
    return fts->xCreateTokenizer(fts, "cjk", nullptr, &tokenizer, nullptr) == SQLITE_OK;
}

namespace {
/// One word that was typed, and what stands for it where the text is sealed.
struct TypedWord
{
    QString plain;
    QString sealed; ///< empty without the key
};

QList<TypedWord> typedWords(const QString &typed, const KeyRing *keys)
{
    const QByteArray utf8 = typed.toUtf8();
    QList<TypedWord> words;
    const auto add = [&](const char *word, int length, int, int end) {
        const Character first = characterAt(word, length);
        const bool isPair = isCjk(first.code) && first.bytes < length;
        const bool isNumberOf = !isCjk(first.code) && end < utf8.size() &&
                                isCjk(characterAt(utf8.constData() + end, int(utf8.size()) - end).code);
        const bool whole = isPair || isNumberOf; // the 12 of 12号 is typed to its end, other words may go on
        const QByteArray key = keys ? SealedWords::typed(*keys, {word, length}, whole) : QByteArray();
        words.append({u"\"%1\"%2"_s.arg(QString::fromUtf8(word, length), whole ? QString() : u"*"_s),
                      key.isEmpty() ? QString() : u'"' + QString::fromLatin1(key) + u'"'});
        return SQLITE_OK;
    };
    cut(utf8.constData(), int(utf8.size()), Purpose::Query, add);
    return words;
}
} // namespace

QString searchExpression(const QString &typed)
{
    QStringList terms;
    for (const TypedWord &word : typedWords(typed, nullptr))
        terms << word.plain;
    return terms.join(u" AND "_s);
}

QString searchExpression(const QString &typed, const KeyRing &keys)
{
    QStringList terms;
    for (const auto &[plain, sealed] : typedWords(typed, &keys))
        terms << (sealed.isEmpty() ? plain : u'(' + plain + u" OR "_s + sealed + u')');
    return terms.join(u" AND "_s);
}

QString sealedExpression(const QString &typed, const KeyRing &keys)
{
    QStringList terms;
    for (const TypedWord &word : typedWords(typed, &keys)) {
        if (!word.sealed.isEmpty())
            terms << word.sealed;
    }
    return terms.join(u" AND "_s);
}
