// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "models/calendar/holidayrepository.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/timelimitrepository.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename Enum>
QStringList codes()
{
    QStringList all;
    for (const Enum value : ComplaintNames::all<Enum>())
        all << ComplaintNames::code(value);
    return all;
}

QString shown(const QDateTime &at)
{
    return at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s);
}

class DeadlineCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineCommand)

public:
    QString name() const override { return u"deadline"_s; }
    QString description() const override
    {
        return tr("Say when a request is due, and what was counted on the way");
    }

    void configure(CLI::App &parser) override
    {
        using Arguments::Need;
        const QStringList kinds = codes<ComplaintKind>();
        const QStringList urgencies = codes<Urgency>();
        Arguments::choice(parser, u"--kind KIND"_s, m_kind, kinds, kinds.join(u", "_s), Need::Required);
        Arguments::choice(
            parser, u"--urgency URGENCY"_s, m_urgency, urgencies, urgencies.join(u", "_s), Need::Required);
        Arguments::text(parser,
                        u"--from TIME"_s,
                        m_from,
                        tr("When it was dispatched: 2025-09-26T10:00, with an offset or in China's time"),
                        Need::Required);
    }

    Result<> run(Context &context) override
    {
        const QDateTime from = instant(m_from);
        if (!from.isValid())
            return failure(
                {Error::Kind::Invalid,
                 tr("“%1” is not a time. Write it like 2025-09-26T10:00 or 2025-09-26T10:00+08:00.")
                     .arg(m_from),
                 {}});
        WorkCalendar calendar = carriedCalendars();
        TimeLimitTable table = defaultTimeLimits();
        if (const auto read = readFile(context, calendar, table); !read)
            return read;
        const auto limits = timeLimits(table,
                                       *ComplaintNames::fromCode<ComplaintKind>(m_kind),
                                       *ComplaintNames::fromCode<Urgency>(m_urgency));
        const Deadline found = deadline(from, limits.handle, calendar);
        context.answer(toJson(found), explained(found));
        return {};
    }

private:
    static QDateTime instant(const QString &text)
    {
        QDateTime at = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
        if (at.timeSpec() == Qt::LocalTime)
            at.setTimeZone(Clock::zone());
        return at;
    }

    /// Adds the days of the file and puts its limits in place, if there is one.
    static Result<> readFile(Context &context, WorkCalendar &calendar, TimeLimitTable &table)
    {
        if (!context.fileExists() && context.options().file.isEmpty())
            return {};
        const auto file = context.open(Context::Access::Read);
        if (!file)
            return failure(file.error());
        return (*file)
            ->readNow([](Connection &c) { return HolidayRepository(c).days(); })
            .map([&](const QList<CalendarDay> &days) { calendar.add(days); })
            .and_then([&] {
                return (*file)->readNow([](Connection &c) { return TimeLimitRepository(c).table(); });
            })
            .map([&](const TimeLimitTable &own) { table = own; });
    }

    static QString explained(const Deadline &deadline)
    {
        if (!deadline.due.isValid())
            return tr("Nothing is due.");
        QString text = tr("Due %1 (%2)").arg(shown(deadline.due), limitText(deadline.limit)) + u'\n';
        for (const DeadlineSpan &span : deadline.spans)
            text += u"%1 %2 - %3  %4\n"_s.arg(
                span.counted ? u"+"_s : u" "_s, shown(span.from), shown(span.to), span.reason);
        for (const int year : deadline.unknownYears)
            text += tr("The holidays of %1 are not known yet: the time may still move.").arg(year) + u'\n';
        return text;
    }

    QString m_kind;
    QString m_urgency;
    QString m_from;
};
} // namespace

std::shared_ptr<Command> makeDeadlineCommand()
{
    return std::make_shared<DeadlineCommand>();
}
