// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

/// Which station writes this file. A file that has not joined a district draws a provisional number from
/// the upper half of the range, a multiple of 8 so that the block after it is its own.
namespace Station {
/// Gives a new file its station, and sets the connection's clock to where it stopped.
[[nodiscard]] Result<> load(Connection &connection);

/// Makes a file without any change the work of this station; its clock starts anew.
[[nodiscard]] Result<> assign(Connection &connection, int number);

/// The station's letter in the numbers people see.
[[nodiscard]] Result<QString> letter(Connection &connection);

/// The place code of the office the file was made for; empty when it has none yet.
[[nodiscard]] Result<QString> homePlace(Connection &connection);
[[nodiscard]] Result<> setHomePlace(Connection &connection, const QString &code);
} // namespace Station
