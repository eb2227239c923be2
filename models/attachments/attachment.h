// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QString>

/// A file in the store beside the Jieban file, known by what it contains.
struct StoredFile
{
    QString name; ///< as the person called it
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString hash;    ///< SHA-256, 64 hexadecimal digits

    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

/// The row of any table a file belongs to.
struct AttachmentOwner
{
    QString table;
    qint64 row = 0;
};

/// A file that belongs to something.
struct Attachment
{
    using Id = ::Id<Attachment>;

    Id id;
    StoredFile file;
    QDateTime at;
    QString person; ///< who added it
    QString note;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};
