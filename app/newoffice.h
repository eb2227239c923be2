// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

/// What a new file starts with.
struct NewOffice
{
    QString place;     ///< code of the city, district, office or community the file is for
    QString name;      ///< of that place, where no table of divisions names it
    QString divisions; ///< path of a table with the divisions around; empty: only the place itself
};

/// Fills a fresh file as one recorded action: divisions, the carried sections and categories, its home.
/// Waits.
[[nodiscard]] Result<> fillNewOffice(Database &file, const NewOffice &office);
