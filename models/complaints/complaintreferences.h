// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QString>

class Connection;

/// Codes and names that the rows of requests refer to by id or code, read once for a whole table.
struct ComplaintReferences
{
    QHash<qint64, QString> placeCodes;
    QHash<qint64, QString> sections;
    QHash<QString, QString> categories; ///< name by code

    [[nodiscard]] static Result<ComplaintReferences> read(Connection &connection);
};
