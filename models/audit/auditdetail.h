// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words of an entry, without a value of anybody.
namespace AuditDetail {
/// “12 rows, xlsx”. A name of a file is not kept: people write names of people into it.
QString rows(qint64 rows, const QString &path);
/// The format alone.
QString format(const QString &path);
QString count(qint64 things);
} // namespace AuditDetail
