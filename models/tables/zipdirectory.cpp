// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/zipdirectory.h"

#include <QtEndian>

namespace {
constexpr QByteArrayView EndMark("PK\5\6", 4);
constexpr QByteArrayView EntryMark("PK\1\2", 4);
constexpr qsizetype EndSize = 22;
constexpr qsizetype EntrySize = 46;

template <typename Number>
Number at(QByteArrayView record, qsizetype offset)
{
    return qFromLittleEndian<Number>(record.data() + offset);
}
} // namespace

std::optional<qint64> ZipDirectory::unpackedBytes(QByteArrayView zip)
{
    const qsizetype end = zip.lastIndexOf(EndMark);
    if (end < 0 || zip.size() - end < EndSize)
        return std::nullopt;
    const QByteArrayView tail = zip.sliced(end);
    qsizetype entry = at<quint32>(tail, 16);
    qint64 total = 0;
    for (int left = at<quint16>(tail, 10); left > 0; --left) {
        if (entry + EntrySize > end || !zip.sliced(entry).startsWith(EntryMark))
            return std::nullopt;
        const QByteArrayView record = zip.sliced(entry);
        total += at<quint32>(record, 24);
        entry += EntrySize + at<quint16>(record, 28) + at<quint16>(record, 30) + at<quint16>(record, 32);
    }
    return total;
}
