// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

#include <optional>

/// Which requests a list shows, and in what order. Everything left out does not narrow it.
struct ComplaintFilter
{
    enum class Order { Received, Due, State, Kind, Urgency, Channel, Category, Host, Place };

    /// The chips above the list. Waiting is what its section has not signed for.
    enum class Chip { All, Open, Unsigned, DueToday, Overdue, Warned, Revisit, Parked, Done };

    Chip chip = Chip::All;
    QString text; ///< numbers, words of the content, names, pinyin, phone tail
    std::optional<ComplaintState> state;
    std::optional<ComplaintKind> kind;
    std::optional<Urgency> urgency;
    std::optional<Channel> channel;
    QString category; ///< exact code
    Section::Id host;
    Place::Id place; ///< with everything inside it
    QDate receivedFrom;
    QDate receivedTo; ///< inclusive
    Order order = Order::Received;
    bool descending = true;

    friend bool operator==(const ComplaintFilter &, const ComplaintFilter &) = default;
};
