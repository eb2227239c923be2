// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

/// Turns the bytes of a text file into valid UTF-8 without a byte order mark, or says where they are broken.
namespace TextDecoding {
/// Detected: a byte order mark (UTF-8, UTF-16), else valid UTF-8, else GB18030 (which contains GBK and
/// GB 2312). Text that is UTF-8 but for a few broken places is refused rather than read as GB18030.
inline constexpr QStringView Detect = u"auto";

/// `auto`, or any name the ICU converters know ("GBK", "Big5", "windows-1252", …).
bool isEncoding(const QString &name);

/// Kind::Invalid names line and byte of the first sequence that does not belong to the encoding, and of
/// a NUL, which no text table contains.
[[nodiscard]] Result<QByteArray> toUtf8(const QByteArray &bytes, const QString &encoding = Detect.toString());
} // namespace TextDecoding
