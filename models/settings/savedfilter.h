// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QString>

/// A person's own filter of a page's list. What the settings mean is the page's business.
struct SavedFilter
{
    using Id = ::Id<SavedFilter>;

    Id id;
    QString person;
    QString page; ///< e.g. complaints
    QString name;
    QString settings; ///< JSON
};
