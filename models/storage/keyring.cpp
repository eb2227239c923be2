// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keyring.h"

#include <sodium.h>

#include <mutex>

namespace {
constexpr char Context[crypto_kdf_CONTEXTBYTES + 1] = "jb-cells";
enum Derived : quint64 { NonceKey = 1, ValueKey = 2, TermKey = 3 };

constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(KeyRing::Overhead == NonceBytes + TagBytes);
static_assert(KeyRing::KeyBytes == crypto_kdf_KEYBYTES);

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}
} // namespace

KeyRing::KeyRing()
{
    [[maybe_unused]] const int started = sodium_init(); // once; later calls do nothing
    sodium_mlock(&m_keys, sizeof m_keys);
}

KeyRing::~KeyRing()
{
    sodium_munlock(&m_keys, sizeof m_keys); // overwrites it, too
}

QByteArray KeyRing::newKey()
{
    QByteArray key(KeyBytes, Qt::Uninitialized);
    crypto_kdf_keygen(bytes(key));
    return key;
}

void KeyRing::open(QByteArrayView key)
{
    Q_ASSERT(key.size() == KeyBytes);
    const std::unique_lock lock(m_mutex);
    std::copy_n(bytes(key), KeyBytes, m_keys.key.data());
    const auto derive = [this](Derived which, auto &into) {
        crypto_kdf_derive_from_key(into.data(), into.size(), which, Context, m_keys.key.data());
    };
    derive(NonceKey, m_keys.nonces);
    derive(ValueKey, m_keys.values);
    derive(TermKey, m_keys.terms);
    m_open = true;
}

void KeyRing::close()
{
    const std::unique_lock lock(m_mutex);
    sodium_memzero(&m_keys, sizeof m_keys);
    m_open = false;
}

bool KeyRing::isOpen() const
{
    const std::shared_lock lock(m_mutex);
    return m_open;
}

QByteArray KeyRing::key() const
{
    const std::shared_lock lock(m_mutex);
    return m_open ? QByteArray(reinterpret_cast<const char *>(m_keys.key.data()), KeyBytes) : QByteArray();
}

std::optional<QByteArray> KeyRing::seal(QByteArrayView plain) const
{
    const std::shared_lock lock(m_mutex);
    if (!m_open)
        return std::nullopt;
    QByteArray sealed(plain.size() + Overhead, Qt::Uninitialized);
    unsigned char *nonce = bytes(sealed);
    crypto_generichash(
        nonce, NonceBytes, bytes(plain), size_t(plain.size()), m_keys.nonces.data(), m_keys.nonces.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + NonceBytes,
                                               nullptr,
                                               bytes(plain),
                                               size_t(plain.size()),
                                               nullptr,
                                               0,
                                               nullptr,
                                               nonce,
                                               m_keys.values.data());
    return sealed;
}

std::optional<QByteArray> KeyRing::unseal(QByteArrayView sealed) const
{
    const std::shared_lock lock(m_mutex);
    if (!m_open || sealed.size() < Overhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - Overhead, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain),
                                                                  nullptr,
                                                                  nullptr,
                                                                  bytes(sealed) + NonceBytes,
                                                                  size_t(sealed.size() - NonceBytes),
                                                                  nullptr,
                                                                  0,
                                                                  bytes(sealed),
                                                                  m_keys.values.data());
    return failed ? std::nullopt : std::optional(plain);
}

QByteArray KeyRing::term(QByteArrayView word) const
{
    const std::shared_lock lock(m_mutex);
    if (!m_open)
        return {};
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), bytes(word), size_t(word.size()), m_keys.terms.data());
    quint64 bits = 0;
    for (const unsigned char byte : hash)
        bits = bits << 8 | byte;
    constexpr char Digits[] = "abcdefghijklmnopqrstuvwxyz234567";
    QByteArray term(10, Qt::Uninitialized); // 50 bits
    for (char &letter : term) {
        letter = Digits[bits & 31];
        bits >>= 5;
    }
    return term;
}
