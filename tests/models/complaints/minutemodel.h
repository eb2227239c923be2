// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/complaints/deadline.h"

#include <QSet>

#include <bitset>

/// The three years once more, written from the notices by hand: w marks a worked weekend day. Nothing of the
/// program's calendar or arithmetic is used by the model below.
inline const QStringList Notices{
    "2023 0102 0121-0127 0128w 0129w 0405 0423w 0429-0503 0506w 0622-0624 0625w 0929-1006 1007w 1008w",
    "2024 0101 0204w 0210-0217 0218w 0404-0406 0407w 0428w 0501-0505 0511w 0608-0610 0914w 0915-0917 0929w "
    "1001-1007 1012w",
    "2025 0101 0126w 0128-0204 0208w 0404-0406 0427w 0501-0505 0531-0602 0928w 1001-1008 1011w",
    "2026 0101-0103 0104w 0214w 0215-0223 0228w 0404-0406 0501-0505 0509w"};

inline constexpr int Minutes = 60 * 24 * 1280;

/// Every minute from 2022-12-01 on: is somebody in the office?
class MinuteModel
{
public:
    MinuteModel()
    {
        QSet<QDate> off;
        QSet<QDate> on;
        for (const QString &notice : Notices) {
            QStringList words = notice.split(' ');
            const QString year = words.takeFirst();
            for (QString word : words) {
                auto &days = word.endsWith('w') ? on : off;
                const QStringList ends = word.remove('w').split('-');
                for (QDate day = date(year + ends.first()); day <= date(year + ends.last());
                     day = day.addDays(1))
                    days.insert(day);
            }
        }
        for (int minute = 0; minute < Minutes; ++minute) {
            const QDate day = Start.addDays(minute / 1440);
            const int now = minute % 1440;
            const bool desk = (now >= 510 && now < 720) || (now >= 840 && now < 1050);
            const bool workday = on.contains(day) || (day.dayOfWeek() < 6 && !off.contains(day));
            m_open[size_t(minute)] = desk && workday;
        }
    }

    QDateTime due(int from, const Limit &limit) const
    {
        switch (limit.unit) {
        case LimitUnit::ClockHours:
            return time(from + int(limit.amount * 60));
        case LimitUnit::WorkingHours:
            return time(afterOpenMinutes(from, int(limit.amount * 60)));
        case LimitUnit::WorkingDays:
            return time(afterOpenDays(from - from % 1440 + 1440, int(limit.amount)));
        case LimitUnit::CalendarDays: {
            const int last = from - from % 1440 + int(limit.amount) * 1440;
            return time(afterOpenDays(last, 1));
        }
        }
        return {};
    }

    static QDateTime time(int minute)
    {
        return QDateTime(Start.addDays(minute / 1440), QTime(minute % 1440 / 60, minute % 60), Clock::zone());
    }

private:
    static QDate date(const QString &text) { return QDate::fromString(text, "yyyyMMdd"); }

    int afterOpenMinutes(int minute, int count) const
    {
        for (;; ++minute)
            if (m_open[size_t(minute)] && --count == 0)
                return minute + 1;
    }

    /// The end of the last open minute of the count-th day, from this midnight on, that has one.
    int afterOpenDays(int midnight, int count) const
    {
        for (;; midnight += 1440) {
            int last = -1;
            for (int minute = midnight; minute < midnight + 1440; ++minute)
                if (m_open[size_t(minute)])
                    last = minute;
            if (last >= 0 && --count == 0)
                return last + 1;
        }
    }

    static const inline QDate Start{2022, 12, 1};
    std::bitset<Minutes> m_open;
};
