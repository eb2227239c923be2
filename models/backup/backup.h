// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/station.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

/// What a Jieban file holds, told without opening it a second time.
struct FileFacts
{
    qint64 requests = 0;   ///< that are not deleted
    qint64 lastChange = 0; ///< the highest number in its change log; 0: none
    int schema = 0;
    Station::Progress progress;
};

/// One backup: a whole Jieban file under a name of its own.
struct Backup
{
    enum class Reason { Hand, Hours, Closing, Restoring };

    QString path;
    QDateTime at; ///< when it was made
    Reason reason = Reason::Hand;
    qint64 bytes = 0;
    FileFacts facts;
    QString sha256; ///< of the file, in hexadecimal digits; empty: nothing is known of it
    QString digest; ///< of the content, as `jieban digest` prints it; empty for an older schema
    int attachments = 0;
    int missing = 0;  ///< attached files that were already gone, or damaged, beside the file itself
    int problems = 0; ///< found in it: only a copy made before restoring is kept with some

    /// Checked whole. A copy made before restoring is of whatever was there.
    bool isVerified() const { return !sha256.isEmpty() && problems == 0 && reason != Reason::Restoring; }
};
Q_DECLARE_METATYPE(Backup)
