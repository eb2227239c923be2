// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// What a file is, by what stands in it: a name can lie. Pure, thread-safe; any bytes are safe input.
namespace MediaType {
/// As many bytes from the beginning as of() looks at.
constexpr qsizetype HeadSize = 4096;

/// IANA's name, e.g. image/jpeg; the name of the file only tells office documents from other archives.
/// What is not known is application/octet-stream, a program application/x-executable.
QString of(QByteArrayView head, const QString &name);

/// One of the picture formats that are ever decoded.
bool isImage(const QString &mediaType);
/// Nothing that runs is ever kept.
bool isProgram(const QString &mediaType);
} // namespace MediaType
