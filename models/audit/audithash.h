// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The links of the audit's chain.
namespace AuditHash {
constexpr int Size = 32; // BLAKE2b-256

/// A row of the table audit as it is hashed: texts in UTF-8.
struct Entry
{
    qint64 n = 0;
    qint64 at = 0;
    QByteArray person;
    qint64 station = 0;
    qint64 kind = 0;
    QByteArray object;
    QByteArray detail;
    qint64 ok = 1;
};

/// The hash over the one before and the entry: numbers as eight bytes, big end first, each text behind its
/// length, so that no two entries are the same bytes.
QByteArray next(const QByteArray &previous, const Entry &entry);
} // namespace AuditHash
