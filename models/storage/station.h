// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QDateTime>

#include <optional>

/// Which station writes this file. A file that has not joined a district draws a provisional number from
/// the upper half of the range, a multiple of 8 so that the block after it is its own.
namespace Station {
/// Gives a new file its station, and sets the connection's clock to where it stopped.
[[nodiscard]] Result<> load(Connection &connection);

/// Makes a file without any change the work of this station; its clock starts anew.
[[nodiscard]] Result<> assign(Connection &connection, int number);

/// How far a station's file had come: what it must never give out again.
struct Progress
{
    int station = 0;     ///< 0: the file has none yet
    int incarnation = 0; ///< how often it was restored
    qint64 tick = 0;     ///< of its clock
};
[[nodiscard]] Result<Progress> progress(Connection &connection);

/// That a file was restored, and what it was then.
struct Restoration
{
    QDateTime at;
    QString from;      ///< the name of the backup
    qint64 change = 0; ///< the last change in it
};
/// The last one; none for a file that was never restored.
[[nodiscard]] Result<std::optional<Restoration>> restoration(Connection &connection);

/// Makes a file that was brought back from a backup the next incarnation of its station: it writes under the
/// next number of the station's block and its clock goes on after `reached`, so that no row id and no change
/// number is given out twice, whatever the wall clock says. Not inside a recorded change.
[[nodiscard]] Result<>
beginAgain(Connection &connection, const Progress &reached, const Restoration &restoration);

/// The station's letter in the numbers people see.
[[nodiscard]] Result<QString> letter(Connection &connection);

/// The place code of the office the file was made for; empty when it has none yet.
[[nodiscard]] Result<QString> homePlace(Connection &connection);
[[nodiscard]] Result<> setHomePlace(Connection &connection, const QString &code);
} // namespace Station
