// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

/// How a file is opened.
struct DatabaseOptions
{
    bool create = false;   ///< make the file when it is missing
    bool readOnly = false; ///< do not even try to write
    QByteArray key;        ///< of a file without one; empty: a random one
    /// What kind of file system a folder is on; tests stand in for a network mount.
    std::function<QString(const QString &)> fileSystemOf;
};
