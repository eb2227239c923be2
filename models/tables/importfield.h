// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One thing an import understands: what a column of the outside world can be mapped to.
struct ImportField
{
    enum class Kind {
        Text,     ///< several source columns are joined by a space
        LongText, ///< several source columns are joined by a line break
        Date,
        DateTime,
    };

    QString name; ///< snake_case, as in the column of a table made for us
    Kind kind = Kind::Text;
    bool required = false; ///< there must be a column or a constant; a cell may still be empty
    bool personal = false; ///< its values are masked in reports
};
