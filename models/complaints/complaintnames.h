// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

#include <QList>
#include <QString>

#include <concepts>
#include <optional>

/// An enum of requests that has words.
template <typename Enum>
concept NamedEnum =
    std::same_as<Enum, ComplaintKind> || std::same_as<Enum, Urgency> || std::same_as<Enum, Channel> ||
    std::same_as<Enum, ComplaintState> || std::same_as<Enum, ComplaintResult> || std::same_as<Enum, Rating> ||
    std::same_as<Enum, Sex> || std::same_as<Enum, SolvedAnswer> || std::same_as<Enum, RevisitWay> ||
    std::same_as<Enum, DeclineReason> || std::same_as<Enum, Emergency> || std::same_as<Enum, Supervision>;

/// The words of requests: the code at the boundary (snake_case, never translated) and the label on screen
/// and paper (translated); empty for a value that has none. Thread-safe.
namespace ComplaintNames {
template <NamedEnum Enum>
QString code(Enum value);

template <NamedEnum Enum>
QString label(Enum value);

/// The value of a boundary code; nothing for an unknown one. Case matters.
template <NamedEnum Enum>
std::optional<Enum> fromCode(QStringView code);

/// Every value in the order a clerk expects, without the `None` of those that have one.
template <NamedEnum Enum>
QList<Enum> all();
} // namespace ComplaintNames
