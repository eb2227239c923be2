// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/complaints/timelimits.h"

#include <QJsonArray>
#include <QtTest>

namespace {
constexpr Limit FiveDays{5, LimitUnit::WorkingDays};
constexpr Limit TwoHours{2, LimitUnit::WorkingHours};

QDateTime at(const char *text)
{
    QDateTime time = QDateTime::fromString(text, "yyyy-MM-dd HH:mm");
    time.setTimeZone(Clock::zone());
    return time;
}

Deadline due(const char *from, const Limit &limit, const QList<TimeSpan> &pauses = {})
{
    return deadline(at(from), limit, carriedCalendars(), pauses);
}
} // namespace

/// Due times and the way to them.
class tst_Deadline : public QObject
{
    Q_OBJECT

private slots:
    void theBoundaryExampleHolds()
    {
        const QJsonObject json = toJson(due("2025-09-26 10:00", FiveDays));

        QCOMPARE(json["due"].toString(), "2025-10-10T17:30:00+08:00");
        QCOMPARE(json["limit"].toObject(), (QJsonObject{{"amount", 5}, {"unit", "working_days"}}));
        const QJsonArray spans = json["spans"].toArray();
        QCOMPARE(spans.first().toObject()["from"].toString(), "2025-09-26T10:00:00+08:00");
        QCOMPARE(spans.last().toObject()["to"].toString(), json["due"].toString());
        QCOMPARE(json.keys(), (QStringList{"due", "limit", "spans"}));
        QCOMPARE(spans[1].toObject().keys(), (QStringList{"counted", "from", "reason", "to"}));
    }

    void everySpanSaysWhy()
    {
        const Deadline found = due("2025-09-26 10:00", FiveDays);

        QStringList lines;
        for (const DeadlineSpan &span : found.spans)
            lines.append(span.from.toString("MMdd HH:mm ") + (span.counted ? "+ " : "- ") + span.reason);
        QCOMPARE(lines,
                 (QStringList{"0926 10:00 - Day of the event, not counted",
                              "0927 00:00 - Weekend",
                              "0928 00:00 + Working day 1 of 5, make-up workday (国庆节、中秋节)",
                              "0929 00:00 + Working day 2 of 5",
                              "0930 00:00 + Working day 3 of 5",
                              "1001 00:00 - Holiday: 国庆节、中秋节",
                              "1009 00:00 + Working day 4 of 5",
                              "1010 00:00 + Working day 5 of 5"}));
    }

    void whatComesInOutsideOfficeHoursStartsAtTheNextOpening()
    {
        QCOMPARE(due("2025-10-10 18:00", TwoHours).due, at("2025-10-11 10:30")); // a Saturday that works
        QCOMPARE(due("2025-10-11 17:00", TwoHours).due, at("2025-10-13 10:00"));
        QCOMPARE(due("2025-10-05 03:00", TwoHours).due, at("2025-10-09 10:30"));
        QCOMPARE(due("2025-10-10 12:00", TwoHours).due, at("2025-10-10 16:00"));
    }

    void urgentHoursNeverStop()
    {
        QCOMPARE(due("2025-10-03 22:00", {24, LimitUnit::ClockHours}).due, at("2025-10-04 22:00"));
        QCOMPARE(due("2025-10-03 22:00", {0.5, LimitUnit::ClockHours}).due, at("2025-10-03 22:30"));
    }

    void calendarDaysThatEndOnAHolidayRunOnToTheNextWorkday()
    {
        QCOMPARE(due("2025-09-20 10:00", {15, LimitUnit::CalendarDays}).due, at("2025-10-09 17:30"));
        QCOMPARE(due("2025-09-20 10:00", {10, LimitUnit::CalendarDays}).due, at("2025-09-30 17:30"));
    }

    void parkedTimeIsNotCounted()
    {
        const QList<TimeSpan> parked{{at("2025-10-14 11:00"), at("2025-10-16 09:00")}};

        QCOMPARE(due("2025-10-13 09:00", FiveDays).due, at("2025-10-20 17:30"));
        QCOMPARE(due("2025-10-13 09:00", FiveDays, parked).due, at("2025-10-23 17:30"));
        QCOMPARE(due("2025-10-14 10:00", TwoHours, parked).due, at("2025-10-16 10:00"));
        QCOMPARE(due("2025-10-14 10:00", {24, LimitUnit::ClockHours}, parked).due, at("2025-10-17 08:00"));
        const QList<TimeSpan> overnight{{at("2025-10-14 18:00"), at("2025-10-15 08:00")}};
        QCOMPARE(due("2025-10-13 09:00", FiveDays, overnight).due, at("2025-10-20 17:30"));
    }

    void anUnknownYearIsReported()
    {
        QCOMPARE(due("2026-12-30 10:00", FiveDays).unknownYears, QList<int>{2027});
        QCOMPARE(due("2026-11-30 10:00", FiveDays).unknownYears, QList<int>{});
    }

    void nothingIsDueWithoutALimit()
    {
        for (const Limit &limit :
             {Limit{}, Limit{1.5, LimitUnit::WorkingDays}, Limit{-1, LimitUnit::ClockHours}}) {
            const Deadline none = due("2025-10-10 10:00", limit);
            QVERIFY(!none.due.isValid());
            QVERIFY(none.spans.isEmpty());
            QVERIFY(toJson(none)["due"].isNull());
        }
        QVERIFY(!deadline({}, FiveDays, carriedCalendars()).due.isValid());
        QVERIFY(!dueTime({}, FiveDays, carriedCalendars()).isValid());
    }

    void theLightChangesAtEightyPercentOnTheLastDayAndAfterIt()
    {
        const Deadline found = due("2025-09-26 10:00", FiveDays);
        const auto light = [&](const char *now) { return deadlineLight(found.due, found.warn, at(now)); };

        QCOMPARE(found.warn, at("2025-10-09 17:30")); // four of five days
        QCOMPARE(light("2025-10-09 17:29"), DeadlineLight::Normal);
        QCOMPARE(light("2025-10-09 17:30"), DeadlineLight::Warned);
        QCOMPARE(light("2025-10-10 00:00"), DeadlineLight::DueToday);
        QCOMPARE(light("2025-10-10 17:30"), DeadlineLight::DueToday);
        QCOMPARE(light("2025-10-10 17:31"), DeadlineLight::Overdue);
        QCOMPARE(deadlineLight({}, {}, at("2025-10-10 17:31")), DeadlineLight::None);
    }

    void theTableKnowsEveryKindAndUrgency()
    {
        QCOMPARE(defaultTimeLimits().size(), 19);
        const auto handle = [](ComplaintKind kind, Urgency urgency) {
            return timeLimits({}, kind, urgency).handle;
        };
        QCOMPARE(handle(ComplaintKind::Consultation, Urgency::Ordinary), (Limit{1, LimitUnit::WorkingDays}));
        QCOMPARE(handle(ComplaintKind::Help, Urgency::Quick), FiveDays);
        QCOMPARE(handle(ComplaintKind::Report, Urgency::Urgent), (Limit{24, LimitUnit::ClockHours}));
        const TimeLimitTable own{{ComplaintKind::Help, Urgency::Quick, {.handle = TwoHours}}};
        QCOMPARE(timeLimits(own, ComplaintKind::Help, Urgency::Quick).handle, TwoHours);
    }
};

TEST_WITHOUT_WIDGETS(tst_Deadline)
#include "tst_deadline.moc"
