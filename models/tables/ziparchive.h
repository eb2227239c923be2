// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

/// A zip file in memory, as office documents are (APPNOTE 4.3; no encryption, no zip64).
///
/// liborcus unpacks zip too, but 0.17 believes whatever sizes a damaged file declares.
class ZipArchive
{
public:
    /// Kind::Invalid when the table of contents is damaged or declares more than `maxUnpackedBytes` in all,
    /// so that a zip bomb is refused before it is touched.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, qint64 maxUnpackedBytes);

    /// The unpacked content of an entry; none if there is no such entry or its data does not have the size
    /// and checksum the table of contents declares.
    std::optional<QByteArray> entry(const QString &name) const;

private:
    struct Entry
    {
        quint16 method = 0;
        quint32 checksum = 0;
        qsizetype packed = 0;
        qsizetype unpacked = 0;
        qsizetype header = 0; ///< where its local header starts
    };

    /// Bytes of all entries when unpacked; none if the table of contents is damaged.
    std::optional<qint64> readDirectory();
    std::optional<QByteArrayView> packedData(const Entry &entry) const;

    QByteArray m_bytes;
    QHash<QByteArray, Entry> m_entries;
};
