// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/deadline.h"

#include "models/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
struct DeadlineTextWords
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

QString iso(const QDateTime &at)
{
    return at.toTimeZone(Clock::zone()).toString(Qt::ISODate);
}
} // namespace

QString limitUnitCode(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::WorkingDays:
        return u"working_days"_s;
    case LimitUnit::WorkingHours:
        return u"working_hours"_s;
    case LimitUnit::ClockHours:
        return u"clock_hours"_s;
    case LimitUnit::CalendarDays:
        return u"calendar_days"_s;
    }
    return {};
}

QString limitText(const Limit &limit)
{
    const QString amount = QString::number(limit.amount);
    switch (limit.unit) {
    case LimitUnit::WorkingDays:
        return DeadlineTextWords::tr("%1 working days").arg(amount);
    case LimitUnit::WorkingHours:
        return DeadlineTextWords::tr("%1 working hours").arg(amount);
    case LimitUnit::ClockHours:
        return DeadlineTextWords::tr("%1 clock hours").arg(amount);
    case LimitUnit::CalendarDays:
        return DeadlineTextWords::tr("%1 calendar days").arg(amount);
    }
    return {};
}

QJsonObject toJson(const Deadline &deadline)
{
    QJsonArray spans;
    for (const auto &[from, to, counted, reason] : deadline.spans)
        spans.append(QJsonObject{
            {u"from"_s, iso(from)}, {u"to"_s, iso(to)}, {u"counted"_s, counted}, {u"reason"_s, reason}});
    return {
        {u"due"_s, deadline.due.isValid() ? QJsonValue(iso(deadline.due)) : QJsonValue()},
        {u"limit"_s,
         QJsonObject{{u"amount"_s, deadline.limit.amount}, {u"unit"_s, limitUnitCode(deadline.limit.unit)}}},
        {u"spans"_s, spans}};
}

DeadlineLight deadlineLight(const QDateTime &due, const QDateTime &warn, const QDateTime &at)
{
    if (!due.isValid())
        return DeadlineLight::None;
    if (due < at)
        return DeadlineLight::Overdue;
    if (due.toTimeZone(Clock::zone()).date() == at.toTimeZone(Clock::zone()).date())
        return DeadlineLight::DueToday;
    return warn.isValid() && warn <= at ? DeadlineLight::Warned : DeadlineLight::Normal;
}

QString deadlineLightText(DeadlineLight light)
{
    switch (light) {
    case DeadlineLight::None:
        return DeadlineTextWords::tr("No deadline");
    case DeadlineLight::Normal:
        return DeadlineTextWords::tr("Normal");
    case DeadlineLight::Warned:
        return DeadlineTextWords::tr("Due soon");
    case DeadlineLight::DueToday:
        return DeadlineTextWords::tr("Due today");
    case DeadlineLight::Overdue:
        return DeadlineTextWords::tr("Overdue");
    }
    return {};
}
