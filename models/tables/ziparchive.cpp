// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ziparchive.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

namespace {
constexpr QByteArrayView EndMark("PK\5\6", 4);
constexpr QByteArrayView EntryMark("PK\1\2", 4);
constexpr QByteArrayView LocalMark("PK\3\4", 4);
constexpr qsizetype EndSize = 22;
constexpr qsizetype EntrySize = 46;
constexpr qsizetype LocalSize = 30;
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
constexpr bool ChecksChecksums = false; // a fuzzer cannot guess them, and would never get inside
#else
constexpr bool ChecksChecksums = true;
#endif

struct ZipWords
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

template <typename Number>
Number at(QByteArrayView record, qsizetype offset)
{
    return qFromLittleEndian<Number>(record.data() + offset);
}

uLong checksumOf(const QByteArray &content)
{
    return crc32_z(
        0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<size_t>(content.size()));
}

/// Exactly `size` bytes out of a raw deflate stream, or nothing.
std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype size)
{
    QByteArray content(size, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    // zlib's interface knows no const; it does not write to its input.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = static_cast<uInt>(size);
    const int outcome = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return outcome == Z_STREAM_END && stream.avail_out == 0 ? std::optional(content) : std::nullopt;
}
} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, qint64 maxUnpackedBytes)
{
    ZipArchive archive;
    archive.m_bytes = bytes;
    const auto unpacked = archive.readDirectory();
    if (!unpacked)
        return refusal(
            ZipWords::tr("The workbook is incomplete or damaged. Fetch it again or save it again."));
    if (*unpacked > maxUnpackedBytes)
        return refusal(
            ZipWords::tr("The workbook unpacks to more than %1 MB. Divide it, or save the sheet as csv.")
                .arg(maxUnpackedBytes >> 20));
    return archive;
}

std::optional<qint64> ZipArchive::readDirectory()
{
    const QByteArrayView zip(m_bytes);
    const qsizetype end = zip.lastIndexOf(EndMark);
    if (end < 0 || zip.size() - end < EndSize)
        return std::nullopt;
    const QByteArrayView tail = zip.sliced(end);
    qsizetype place = at<quint32>(tail, 16);
    qint64 total = 0;
    for (int left = at<quint16>(tail, 10); left > 0; --left) {
        if (place + EntrySize > end || !zip.sliced(place).startsWith(EntryMark))
            return std::nullopt;
        const QByteArrayView record = zip.sliced(place);
        const qsizetype nameSize = at<quint16>(record, 28);
        if (EntrySize + nameSize > record.size())
            return std::nullopt;
        const Entry entry{.method = at<quint16>(record, 10),
                          .checksum = at<quint32>(record, 16),
                          .packed = at<quint32>(record, 20),
                          .unpacked = at<quint32>(record, 24),
                          .header = at<quint32>(record, 42)};
        total += entry.unpacked;
        m_entries.insert(record.sliced(EntrySize, nameSize).toByteArray(), entry);
        place += EntrySize + nameSize + at<quint16>(record, 30) + at<quint16>(record, 32);
    }
    return total;
}

std::optional<QByteArrayView> ZipArchive::packedData(const Entry &entry) const
{
    const QByteArrayView zip(m_bytes);
    if (entry.header + LocalSize > zip.size() || !zip.sliced(entry.header).startsWith(LocalMark))
        return std::nullopt;
    const QByteArrayView local = zip.sliced(entry.header);
    const qsizetype begin = LocalSize + at<quint16>(local, 26) + at<quint16>(local, 28);
    if (begin + entry.packed > local.size())
        return std::nullopt;
    return local.sliced(begin, entry.packed);
}

std::optional<QByteArray> ZipArchive::entry(const QString &name) const
{
    const auto found = m_entries.constFind(name.toUtf8());
    if (found == m_entries.cend())
        return std::nullopt;
    const auto packed = packedData(*found);
    if (!packed || (found->method != Stored && found->method != Deflated))
        return std::nullopt;
    if (found->method == Stored && found->packed != found->unpacked)
        return std::nullopt;
    auto content =
        found->method == Stored ? std::optional(packed->toByteArray()) : inflated(*packed, found->unpacked);
    if (content && ChecksChecksums && checksumOf(*content) != found->checksum)
        return std::nullopt;
    return content;
}
