// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <optional>

/// A zip file in memory, as office documents are.
class ZipArchive
{
public:
    /// Kind::Invalid when the table of contents is damaged or declares more than `maxUnpackedBytes` in all,
    /// so that a zip bomb is refused before it is touched.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes, qint64 maxUnpackedBytes);

    /// The unpacked content of an entry, none if there is no such entry or its data is damaged.
    std::optional<QByteArray> entry(const QString &name) const;

private:
    explicit ZipArchive(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};
