// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categories.h"
#include "models/organisation/section.h"
#include "models/places/place.h"
#include "models/storage/connection.h"

#include <optional>

/// What past requests and the words of this one say about it, each with its reason in translated words. The
/// clerk takes it or not.
struct IntakeSuggestions
{
    QString category; ///< code; empty: nothing to say
    QString categoryReason;
    std::optional<Urgency> urgency; ///< only above what the category has by itself
    QString urgencyReason;
    Section::Id host;
    QString hostName;
    QString hostReason;

    friend bool operator==(const IntakeSuggestions &, const IntakeSuggestions &) = default;
};

/// What is known of the request that is being taken down.
struct SuggestionQuestion
{
    QString content;
    Place::Id place;
    QString category; ///< where the clerk chose one: the host follows from it
};

namespace Suggestions {
/// Reads a bounded number of rows whatever the size of the file.
[[nodiscard]] Result<IntakeSuggestions> find(Connection &connection, const SuggestionQuestion &asked);
} // namespace Suggestions
