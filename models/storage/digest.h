// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QMap>

/// One SHA-256 per synced table over its live rows in order of id: every synced column, nothing local,
/// neither clocks nor indexes. Equal content gives equal digests, whatever way it came about.
struct Digest
{
    QMap<QString, QByteArray> tables;
    QByteArray all;

    [[nodiscard]] static Result<Digest> of(Connection &connection);
};
