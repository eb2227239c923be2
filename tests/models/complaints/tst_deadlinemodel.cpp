// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"
#include "models/complaints/complaintrules.h"
#include "models/complaints/timelimits.h"
#include "tests/models/complaints/handlimits.h"
#include "tests/models/complaints/minutemodel.h"

#include <QtTest>

#include <memory>
#include <random>

namespace {
constexpr int FirstMinute = 31 * 1440; // 2023-01-01
constexpr int LastMinute = FirstMinute + (365 + 366 + 365) * 1440;

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

/// Due times agree with a model that goes minute by minute, over three years.
class tst_DeadlineModel : public QObject
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
};

TEST_WITHOUT_WIDGETS(tst_DeadlineModel)
#include "tst_deadlinemodel.moc"
