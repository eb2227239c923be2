// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintlook.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

struct ComplaintLookWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintLook)
};

QString inDays(qint64 days, bool late)
{
    return late ? ComplaintLookWords::tr("%1 d late").arg(days)
                : ComplaintLookWords::tr("%1 d left").arg(days);
}

QString inHours(qint64 hours, bool late)
{
    return late ? ComplaintLookWords::tr("%1 h late").arg(hours)
                : ComplaintLookWords::tr("%1 h left").arg(hours);
}

QString inMinutes(qint64 minutes, bool late)
{
    return late ? ComplaintLookWords::tr("%1 min late").arg(minutes)
                : ComplaintLookWords::tr("%1 min left").arg(minutes);
}

Look::Tone toneOf(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Accepted:
    case ComplaintState::Handling:
    case ComplaintState::FedBack:
    case ComplaintState::Checking:
        return Look::Tone::Info;
    case ComplaintState::Dispatched:
    case ComplaintState::ReturnAsked:
    case ComplaintState::TransferredOut:
    case ComplaintState::ExtensionAsked:
    case ComplaintState::Revisit:
        return Look::Tone::Warning; // somebody has to move
    case ComplaintState::Answered:
    case ComplaintState::Closed:
    case ComplaintState::Archived:
        return Look::Tone::Success;
    case ComplaintState::Registered:
    case ComplaintState::NotAccepted:
    case ComplaintState::Merged:
    case ComplaintState::Parked:
    case ComplaintState::Void:
        break;
    }
    return Look::Tone::Neutral;
}
} // namespace

namespace ComplaintLook {
Badge badge(ComplaintState state)
{
    return {toneOf(state), ComplaintNames::label(state)};
}

Look::Tone tone(DeadlineLight light)
{
    switch (light) {
    case DeadlineLight::Overdue:
        return Look::Tone::Danger;
    case DeadlineLight::DueToday:
    case DeadlineLight::Warned:
        return Look::Tone::Warning;
    case DeadlineLight::Normal:
    case DeadlineLight::None:
        break;
    }
    return Look::Tone::Neutral;
}

QString dayText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime here = at.toTimeZone(Clock::zone());
    const bool thisYear = here.date().year() == Clock::today().year();
    return here.toString(thisYear ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString distanceText(const QDateTime &due)
{
    const qint64 seconds = Clock::now().secsTo(due);
    const bool late = seconds < 0;
    const qint64 length = qAbs(seconds);
    if (length >= 2 * Day)
        return inDays(length / Day, late);
    return length >= Hour ? inHours(length / Hour, late) : inMinutes(length / Minute, late);
}
} // namespace ComplaintLook
