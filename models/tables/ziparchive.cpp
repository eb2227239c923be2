// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ziparchive.h"

#include "models/tables/zipdirectory.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <QCoreApplication>

#include <exception>

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

tl::unexpected<Error> refused(const QString &message)
{
    return failure({.kind = Error::Kind::Invalid, .message = message});
}
} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, qint64 maxUnpackedBytes)
{
    const auto unpacked = ZipDirectory::unpackedBytes(bytes);
    if (!unpacked)
        return refused(Text::tr("The workbook is incomplete or damaged. Fetch it again or save it again."));
    if (*unpacked > maxUnpackedBytes)
        return refused(
            Text::tr("The workbook unpacks to more than %1 MB. Divide it, or save the sheet as csv.")
                .arg(maxUnpackedBytes >> 20));
    return ZipArchive(bytes);
}

std::optional<QByteArray> ZipArchive::entry(const QString &name) const
{
    try {
        orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t *>(m_bytes.constData()),
                                              static_cast<size_t>(m_bytes.size()));
        orcus::zip_archive archive(&stream);
        archive.load();
        std::vector<unsigned char> content;
        if (!archive.read_file_entry(name.toStdString(), content))
            return std::nullopt;
        if (!content.empty() && content.back() == 0) // liborcus closes its buffers with one
            content.pop_back();
        return QByteArray(reinterpret_cast<const char *>(content.data()),
                          static_cast<qsizetype>(content.size()));
    } catch (const std::exception &) { // damaged: there is no such entry
    }
    return std::nullopt;
}
