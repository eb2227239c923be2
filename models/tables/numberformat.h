// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <string_view>

/// How a workbook shows a number, as far as it matters for reading it: as a number, a date or a time of day.
struct NumberFormat
{
    bool date = false;
    bool time = false;

    /// The formats every workbook has without naming them (ECMA-376 part 1, 18.8.30, with the Chinese ones).
    static NumberFormat builtIn(size_t id);

    /// From a format code such as `yyyy"年"m"月"d"日"`.
    static NumberFormat ofCode(std::string_view code);

    /// The text of a cell. A date counts days from `origin` (1899-12-30, or 1904-01-01 in old Mac workbooks).
    QString text(double value, QDate origin) const;
};
