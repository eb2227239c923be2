// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/complaints/complaintrules.h"
#include "models/complaints/timelimits.h"
#include "tests/models/complaints/handlimits.h"
#include "tests/models/complaints/minutemodel.h"

#include <QJsonArray>
#include <QtTest>

#include <memory>
#include <random>

namespace {
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

Complaint asked(const HandLimits &row)
{
    Complaint complaint;
    complaint.kind = row.kind;
    complaint.urgency = row.urgency;
    complaint.channel = row.petition ? Channel::Petition : Channel::Window;
    return complaint;
}

const char *
disagreement(const QDateTime &from, const Limit &limit, const QDateTime &found, const QDateTime &model)
{
    static QByteArray words;
    words = (from.toString(Qt::ISODate) + " " + limitText(limit) + " gives " + found.toString(Qt::ISODate) +
             ", the model " + model.toString(Qt::ISODate))
                .toUtf8();
    return words.constData();
}

constexpr Limit FiveDays{5, LimitUnit::WorkingDays};
constexpr Limit TwoHours{2, LimitUnit::WorkingHours};
constexpr int FirstMinute = 31 * 1440; // 2023-01-01
constexpr int LastMinute = FirstMinute + (365 + 366 + 365) * 1440;

bool isWithoutGap(const QList<DeadlineSpan> &spans)
{
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const DeadlineSpan &span = spans[i];
        if (span.from >= span.to || span.reason.isEmpty() || (i > 0 && span.from != spans[i - 1].to))
            return false;
    }
    return true;
}

/// Days as spans, hours as their length; days of the calendar are not divided.
bool countsTo(const QList<DeadlineSpan> &spans, const Limit &limit)
{
    int counted = 0;
    qint64 length = 0;
    for (const DeadlineSpan &span : spans) {
        counted += span.counted ? 1 : 0;
        length += span.counted ? span.from.msecsTo(span.to) : 0;
    }
    if (limit.unit == LimitUnit::WorkingDays)
        return counted == int(limit.amount);
    return limit.unit == LimitUnit::CalendarDays || length == qint64(limit.amount * 3600000);
}

bool isFreeOf(const TimeSpan &pause, const TimeSpan &span, LimitUnit unit)
{
    if (unit == LimitUnit::WorkingDays)
        return carriedCalendars().workingTime(span, {pause}) == carriedCalendars().workingTime(span);
    return unit == LimitUnit::CalendarDays || pause.isEmpty() || !pause.overlaps(span);
}
} // namespace

/// Due times and the way to them.
class tst_Deadline : public QObject
{
    Q_OBJECT

private slots:
    void everyKindAndUrgencyAgreesToTheMinuteWithAMinuteByMinuteModel()
    {
        const auto model = std::make_unique<MinuteModel>();
        int starts = 0;
        int compared = 0;

        for (int minute = FirstMinute; minute < LastMinute; minute += 187, ++starts) { // prime to the day
            const QDateTime from = MinuteModel::time(minute);
            QHash<QString, QDateTime> expected; // most kinds share their limits
            const auto due = [&](const QString &limit) {
                QDateTime &known = expected[limit];
                if (!known.isValid())
                    known = model->due(minute, limitByHand(limit));
                return known;
            };
            for (const HandLimits &row : LimitsByHand) {
                const QStringList limits = QString(row.limits).split(' ');
                const TimeLimits ours = timeLimits({}, asked(row));
                int at = 0;
                for (const Limit &limit : {ours.sign, ours.contact, ours.handle, ours.rework, ours.complex}) {
                    const QString byHand = limits[at++];
                    if (const QDateTime found = dueTime(from, limit, carriedCalendars());
                        found != due(byHand))
                        QFAIL(disagreement(from, limit, found, due(byHand)));
                    ++compared;
                }
            }
            for (auto each = expected.cbegin(); each != expected.cend(); ++each) {
                const Limit limit = limitByHand(each.key());
                if (const QDateTime found = deadline(from, limit, carriedCalendars()).due; found != *each)
                    QFAIL(disagreement(from, limit, found, *each));
            }
        }

        QVERIFY(starts > 8000);
        QCOMPARE(LimitsByHand.size(), 6 * 3 + 1);
        QCOMPARE(compared, starts * 19 * 5);
    }

    void everyNumberOfCalendarDaysAgreesWithTheModel()
    {
        const auto model = std::make_unique<MinuteModel>();

        for (int minute = FirstMinute, n = 0; minute < LastMinute; minute += 187, ++n) {
            const QDateTime from = MinuteModel::time(minute);
            for (const Limit &limit : {Limit{double(1 + n % 60), LimitUnit::CalendarDays},
                                       Limit{double(1 + n % 15), LimitUnit::WorkingDays},
                                       Limit{double(1 + n % 31) / 2, LimitUnit::WorkingHours}}) {
                const QDateTime found = deadline(from, limit, carriedCalendars()).due;
                if (found != model->due(minute, limit))
                    QFAIL(disagreement(from, limit, found, model->due(minute, limit)));
            }
        }
    }

    void aDispatchPutsTheSameTimesIntoTheRequest()
    {
        const auto model = std::make_unique<MinuteModel>();
        ComplaintContext context{.person = "张三", .roles = OfficeRole::Dispatcher};
        context.calendar = carriedCalendars();
        ComplaintInput input;
        input.host = {.id = {7}, .code = "SZ", .name = "市政科"};

        for (int minute = FirstMinute, n = 0; minute < LastMinute; minute += 1009, ++n) {
            const HandLimits &row = LimitsByHand[n % LimitsByHand.size()];
            const QStringList limits = QString(row.limits).split(' ');
            Complaint accepted = asked(row);
            accepted.state = ComplaintState::Accepted;
            accepted.category = "B0107";
            context.now = MinuteModel::time(minute);

            const auto done = ComplaintRules::apply(ComplaintAction::Dispatch, accepted, input, context);

            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
            QCOMPARE(done->complaint.dueSign, model->due(minute, limitByHand(limits[0])));
            QCOMPARE(done->complaint.dueContact, model->due(minute, limitByHand(limits[1])));
            QCOMPARE(done->complaint.dueHandle, model->due(minute, limitByHand(limits[2])));
        }
    }

    void spansCoverTheWayWithoutAGapAndCountTheLimit()
    {
        std::mt19937 random(20251010);
        const auto pick = [&](int below) { return int(random() % unsigned(below)); };

        for (int round = 0; round < 3000; ++round) {
            const QDateTime from =
                MinuteModel::time(FirstMinute + pick(LastMinute - FirstMinute)).addMSecs(pick(60000));
            const Limit limit{double(1 + pick(15)), LimitUnit(1 + pick(4))};
            QList<TimeSpan> pauses;
            for (int n = pick(3); n > 0; --n) {
                const QDateTime start = from.addSecs(pick(10 * 86400) - 86400);
                pauses.append({start, start.addSecs(pick(3 * 86400))});
            }

            const Deadline found = deadline(from, limit, carriedCalendars(), pauses);

            QCOMPARE(found.spans.first().from, from);
            QCOMPARE(found.spans.last().to, found.due);
            QVERIFY(isWithoutGap(found.spans));
            QVERIFY(countsTo(found.spans, limit));
            for (const DeadlineSpan &span : found.spans)
                for (const TimeSpan &pause : pauses)
                    QVERIFY(!span.counted || isFreeOf(pause, {span.from, span.to}, limit.unit));
            QVERIFY(from < found.warn && found.warn <= found.due);
        }
    }

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
