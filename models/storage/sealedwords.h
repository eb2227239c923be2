// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/keyring.h"

#include <string>

/// What stands in a search index for the words of sealed text: each word of it, and each beginning that may
/// be typed, as a term under the file's key. Without the key an index tells how often a term occurs and with
/// which others, and nothing else.
///
/// A word is cut as open text is. Beginnings count from two letters or digits, in numbers of seven digits or
/// more from four, so that the commonest terms mean nothing; one Chinese character finds what it stands in.
namespace SealedWords {
/// Blank-separated terms of an address, a name (with its pinyin), a telephone (with its last four digits).
std::string ofText(const KeyRing &keys, QByteArrayView text);
std::string ofName(const KeyRing &keys, QByteArrayView name);
std::string ofPhone(const KeyRing &keys, QByteArrayView phone);

/// The term for a typed word, as the tokenizer cuts it; `whole`: nothing may follow. Empty without the key.
QByteArray typed(const KeyRing &keys, QByteArrayView word, bool whole);
} // namespace SealedWords
