// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// What the file holds and a backup does not: lost when the backup takes its place.
struct RestorePreview
{
    static constexpr int Listed = 50;

    struct Person
    {
        QString name;
        qint64 changes = 0;
        QDateTime last;
    };

    struct Change
    {
        QDateTime at;
        QString person;
        QString words; ///< what was done, as in the undo menu
    };

    qint64 lost = 0;      ///< changes recorded after the backup
    qint64 regained = 0;  ///< changes only the backup has: the file itself was restored since
    QList<Person> people; ///< whose changes they are, the most first
    QList<Change> newest; ///< the last of them, newest first
};
