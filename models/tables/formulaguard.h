// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// A spreadsheet runs a csv cell that starts with = + - @ TAB or CR as a formula. An apostrophe in front
/// keeps it text. Reading takes off exactly what writing put on, so a text goes out and comes back unchanged.
namespace FormulaGuard {
/// Numbers such as -12.5 and +8679188888 are harmless and stay.
bool isNeeded(QStringView text);

/// The text without one guarding apostrophe.
QStringView removed(QStringView text);
} // namespace FormulaGuard
