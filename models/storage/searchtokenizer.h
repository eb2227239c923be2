// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;
class KeyRing;

/// How text is cut for full-text search. A run of Chinese characters becomes its overlapping pairs plus its
/// last character (路灯坏 → 路灯 灯坏 坏), so that a two-character word is one token and one character is a
/// prefix; Latin letters and digits become lower-case words.
///
/// Registers the FTS5 tokenizer `cjk` and the SQL functions pinyin_terms(name) and house_terms(name), and
/// search_text(…), which joins what is to be indexed of a row; search_expression(typed) is searchExpression()
/// with `keys`, which must outlive the connection. False when this SQLite has no FTS5.
[[nodiscard]] bool registerSearchTokenizer(sqlite3 *database, const KeyRing &keys);

/// The MATCH expression that finds `typed`, or an empty string when nothing in it can be searched.
QString searchExpression(const QString &typed);

/// The same where sealed columns are searched, too: each word is found in the open text or in the sealed.
QString searchExpression(const QString &typed, const KeyRing &keys);

/// In the sealed columns only; empty without the key.
QString sealedExpression(const QString &typed, const KeyRing &keys);
