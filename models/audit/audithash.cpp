// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audithash.h"

#include <QtEndian>

#include <sodium.h>

namespace {
static_assert(AuditHash::Size == crypto_generichash_BYTES);

class Blake
{
public:
    Blake()
    {
        static const bool ready = sodium_init() >= 0; // picks the quickest code for this processor
        Q_UNUSED(ready)
        crypto_generichash_init(&m_state, nullptr, 0, AuditHash::Size);
    }

    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state,
                                  reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }

    void add(qint64 number)
    {
        unsigned char bytes[sizeof number];
        qToBigEndian(number, bytes);
        crypto_generichash_update(&m_state, bytes, sizeof bytes);
    }

    void addText(const QByteArray &text)
    {
        add(qint64(text.size()));
        add(text);
    }

    QByteArray result()
    {
        QByteArray hash(AuditHash::Size, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), AuditHash::Size);
        return hash;
    }

private:
    crypto_generichash_state m_state;
};
} // namespace

QByteArray AuditHash::next(const QByteArray &previous, const Entry &entry)
{
    Blake blake;
    blake.add(previous);
    for (const qint64 number : {entry.n, entry.at, entry.station, entry.kind, entry.ok})
        blake.add(number);
    for (const QByteArray &text : {entry.person, entry.object, entry.detail})
        blake.addText(text);
    return blake.result();
}
