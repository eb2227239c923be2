// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <shared_mutex>

/// The key of a file's sealed cells while somebody is signed in. In memory only, kept out of swap where the
/// system allows it, and overwritten when it goes. Shared by all connections to the file; thread-safe.
///
/// Sealing is XChaCha20-Poly1305 with a nonce that is a keyed BLAKE2b hash of the text: the same text gives
/// the same bytes, so a sealed cell can be compared and indexed by its whole value, and two equal cells are
/// seen to be equal. Nothing else can be learned without the key but the length.
class KeyRing
{
public:
    static constexpr int KeyBytes = 32;
    static constexpr int Overhead = 40; ///< bytes a sealed value is longer than its text

    KeyRing();
    ~KeyRing();
    KeyRing(const KeyRing &) = delete;
    KeyRing &operator=(const KeyRing &) = delete;

    static QByteArray newKey();

    /// `key` has KeyBytes. Replaces the one before.
    void open(QByteArrayView key);
    void close();
    bool isOpen() const;
    /// For wrapping it under a password; empty while closed.
    QByteArray key() const;

    /// Nothing while closed.
    std::optional<QByteArray> seal(QByteArrayView plain) const;
    /// Nothing while closed, and for what was not sealed with this key.
    std::optional<QByteArray> unseal(QByteArrayView sealed) const;
    /// What stands for a search term in an index: ten lower-case letters and digits. Empty while closed.
    QByteArray term(QByteArrayView word) const;

private:
    struct Keys
    {
        std::array<unsigned char, KeyBytes> key;
        std::array<unsigned char, KeyBytes> nonces;
        std::array<unsigned char, KeyBytes> values;
        std::array<unsigned char, 16> terms;
    };

    mutable std::shared_mutex m_mutex;
    Keys m_keys{};
    bool m_open = false;
};
