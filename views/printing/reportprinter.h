// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "views/printing/reportpages.h"

class QPrinter;

/// Brings laid-out pages into a PDF file or onto a printer.
namespace ReportPrinter {
/// The file appears whole or not at all. Text can be searched and copied. Any thread.
[[nodiscard]] Result<> toPdf(const ReportPages &pages, const QString &path);

/// The bytes of that file.
QByteArray pdf(const ReportPages &pages);

/// Prints the page range set in the printer. Turns the paper as the pages need it; margins are the pages'
/// own.
[[nodiscard]] Result<> print(const ReportPages &pages, QPrinter &printer);
} // namespace ReportPrinter
