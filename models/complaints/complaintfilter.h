// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/organisation/session.h"

#include <optional>

/// Which requests a list shows, and in what order. Everything left out does not narrow it.
struct ComplaintFilter
{
    enum class Order { Received, Due, State, Kind, Urgency, Channel, Category, Host, Place };

    /// The chips above the list. Unsigned is what its section has not signed for; Mine is what waits for the
    /// viewer, see ComplaintWaiting. Supervised and Returned are of what is still open.
    enum class Chip {
        All,
        Mine,
        Open,
        Unsigned,
        DueToday,
        Overdue,
        Warned,
        Revisit,
        Parked,
        Supervised,
        Returned,
        Transferred,
        Merged,
        Done
    };

    struct Sort
    {
        Order by = Order::Received;
        bool descending = true;

        friend bool operator==(const Sort &, const Sort &) = default;
    };

    Chip chip = Chip::All;
    QString text; ///< numbers, words of the content, names, pinyin, phone tail
    std::optional<ComplaintState> state;
    std::optional<ComplaintKind> kind;
    std::optional<Urgency> urgency;
    std::optional<Channel> channel;
    QString category; ///< exact code
    Section::Id host;
    bool unassigned = false; ///< without a host; not together with one
    Place::Id place;         ///< with everything inside it
    QString placeName;       ///< to show it again without looking it up
    QString phone;           ///< of the reporter, as stored
    QDate receivedFrom;
    QDate receivedTo;                   ///< inclusive
    QDate dueFrom;                      ///< still with their section and due then
    QDate dueTo;                        ///< inclusive
    QList<Sort> orders{Sort()};         ///< the first counts most; the newest first where all are alike
    Session viewer;                     ///< whose requests Mine are; sees only what lies in his area
    std::optional<QList<qint64>> among; ///< only these, e.g. the requests behind a figure

    friend bool operator==(const ComplaintFilter &, const ComplaintFilter &) = default;
};

/// What a chip is called in saved filters and as a widget; stable, never translated.
namespace ComplaintChip {
const QList<ComplaintFilter::Chip> &all();
QString code(ComplaintFilter::Chip chip);
/// All for an unknown code.
ComplaintFilter::Chip fromCode(QStringView code);
} // namespace ComplaintChip
