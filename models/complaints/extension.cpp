// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/extension.h"

#include "models/base/clock.h"
#include "models/complaints/handlingclock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double PetitionExtension = 30;

struct ExtensionWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintRules)
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The first limit once more; of a petition 30 days (信访工作条例).
Limit longestExtension(const Complaint &complaint)
{
    if (complaint.channel == Channel::Petition)
        return {PetitionExtension, LimitUnit::CalendarDays};
    return complaint.handleLimit;
}
} // namespace

namespace Extension {
Result<> open(const Complaint &complaint, const ComplaintContext &context)
{
    if (complaint.extensions > 0)
        return refusal(ExtensionWords::tr("The request was extended once already; more is not allowed. "
                                          "Feed back what was done, or ask a leader to park it."));
    if (complaint.dueHandle.isValid() && complaint.dueHandle <= context.now)
        return refusal(
            ExtensionWords::tr("An extension must be asked before the request is due; it was due %1. "
                               "Feed back as soon as possible and explain the delay.")
                .arg(complaint.dueHandle.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s)));
    return {};
}

Result<> check(const Complaint &complaint, QDate day, const ComplaintContext &context)
{
    if (!context.calendar.isWorkday(day))
        return refusal(
            ExtensionWords::tr("%1 is not a working day. Choose a working day.").arg(dayText(day)));
    const QDate due = complaint.dueHandle.toTimeZone(Clock::zone()).date();
    const Deadline latest = deadline(complaint.dueHandle, longestExtension(complaint), context.calendar);
    if (day <= due || (latest.due.isValid() && day > latest.due.date()))
        return refusal(
            ExtensionWords::tr(
                "An extension has its bound too: the new last day must be after %1 and not after %2. "
                "Choose a day between them.")
                .arg(dayText(due), dayText(latest.due.date())));
    return {};
}

Result<Deadline> preview(const Complaint &complaint, QDate day, const ComplaintContext &context)
{
    const auto possible = open(complaint, context).and_then([&] { return check(complaint, day, context); });
    if (!possible)
        return failure(possible.error());
    Complaint extended = complaint;
    extended.extensionTo = day;
    HandlingClock::extend(extended, context);
    return deadline(extended.handleFrom, extended.handleLimit, context.calendar, context.pauses);
}
} // namespace Extension
