// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// The table of contents at the end of a zip file (APPNOTE 4.3.12, 4.3.16).
namespace ZipDirectory {
/// Bytes of all entries when unpacked, as declared; none if the directory is missing or damaged. A zip64
/// entry counts as 4 GiB, which is more than anybody may unpack.
std::optional<qint64> unpackedBytes(QByteArrayView zip);
} // namespace ZipDirectory
