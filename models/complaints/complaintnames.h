// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

#include <QList>
#include <QString>

#include <optional>

/// The words of requests: the code at the boundary (snake_case, never translated) and the label on screen
/// and paper (translated). One overload for each enum, so that `code(x)` and `label(x)` always work.
/// Thread-safe.
namespace ComplaintNames {
QString code(ComplaintKind kind);
QString code(Urgency urgency);
QString code(Channel channel);
QString code(ComplaintState state);
QString code(ComplaintResult result);
QString code(Rating rating);

QString label(ComplaintKind kind);
QString label(Urgency urgency);
QString label(Channel channel);
QString label(ComplaintState state);
QString label(ComplaintResult result);
QString label(Rating rating);

/// The value of a boundary code; nothing for an unknown one. Case matters.
template <typename Enum>
std::optional<Enum> fromCode(QStringView code);

/// Every value in the order a clerk expects, without the `None` of results and ratings.
template <typename Enum>
QList<Enum> all();
} // namespace ComplaintNames
