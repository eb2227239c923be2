// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

/// What differs between two states of a file, found by SQLite's session extension: it looks at the rows and
/// knows nothing of triggers, registry or change log. Values stand as quote() writes them, so that 1, '1'
/// and 1.0 differ.
struct FileDiff
{
    struct Cell
    {
        QString before;
        QString after;

        bool operator==(const Cell &other) const = default;
    };

    QMap<QString, Cell> edited;                 ///< "table/id/column"
    QMap<QString, QMap<QString, QString>> born; ///< "table/id": column and value
    QStringList gone;                           ///< "table/id"

    static FileDiff between(const QString &before, const QString &after, const QStringList &tables);
};
