// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categories.h"
#include "models/complaints/complaintkinds.h"

#include <QDate>
#include <QString>

#include <optional>

/// From a day to the day before `to`, in Clock::zone().
struct RatePeriod
{
    QDate from;
    QDate to;

    static RatePeriod month(QDate anyDay);
    bool isValid() const { return from.isValid() && from < to; }
    friend bool operator==(const RatePeriod &, const RatePeriod &) = default;
};

/// A period's edges in UTC milliseconds.
struct RateEdges
{
    qint64 from;
    qint64 to;

    RateEdges(const RatePeriod &period);
    bool hold(std::optional<qint64> at) const { return at && *at >= from && *at < to; }
};

/// What the rates look at in one request. Instants are UTC milliseconds.
struct RateFact
{
    using Moment = std::optional<qint64>;

    qint64 id = 0;
    qint64 host = 0;
    qint64 community = 0; ///< that its place lies in; 0: none
    ComplaintKind kind = ComplaintKind::Complaint;
    Channel channel = Channel::Window;
    Urgency urgency = Urgency::Ordinary;
    ComplaintState state = ComplaintState::Registered;
    QString category;                   ///< code
    std::optional<CategoryGroup> group; ///< component, event or service

    Moment received;
    Moment accepted;
    Moment due; ///< of handling; none while the clock stands still (挂账)
    Moment fedBack;
    Moment closed;
    Moment dueContact;
    Moment contacted;

    bool anonymous = false;
    bool noReply = false;
    bool hasPhone = false;
    bool emergency = false;
    bool excluded = false;      ///< left out with a reason (剔除)
    bool dispatched = false;    ///< handled here, not brought in finished by an import
    bool deniesContact = false; ///< the resident said the first contact was late
    int revisits = 0;
    int reworks = 0;
    int extensions = 0;
    SolvedAnswer solved = SolvedAnswer::None;
    Rating rating = Rating::None;
};
