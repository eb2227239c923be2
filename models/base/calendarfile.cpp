// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/calendarfile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostFaults = 100;
constexpr qsizetype LongestName = 40;
const QString Header = u"date,is_workday,name"_s;

struct CalendarFileWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

/// One file being read.
class Reading
{
public:
    void line(const QString &text)
    {
        ++m_line;
        if (m_line == 1)
            header(text);
        else if (!text.isEmpty())
            day(text);
    }

    void fault(const QString &column, const QString &value, const QString &reason)
    {
        if (m_file.faults.size() < MostFaults)
            m_file.faults.append({m_line, column, value.left(LongestName), reason});
    }

    CalendarFile result()
    {
        if (!m_file.faults.isEmpty())
            m_file.days.clear();
        return m_file;
    }

private:
    void header(const QString &text)
    {
        if (text != Header)
            fault({}, text, CalendarFileWords::tr("The first line must be “%1”.").arg(Header));
    }

    void day(const QString &text)
    {
        const QStringList fields = text.split(u',');
        if (fields.size() != 3)
            return fault(
                {}, text, CalendarFileWords::tr("A line needs exactly three fields: date, 0 or 1, name."));
        CalendarDay day{readDate(fields[0]), fields[1] == u"1", fields[2]};
        if (fields[1] != u"0" && fields[1] != u"1")
            fault(u"is_workday"_s,
                  fields[1],
                  CalendarFileWords::tr("Write 0 for a day off or 1 for a workday."));
        if (day.name.isEmpty() || day.name.size() > LongestName || day.name.contains(u'"'))
            fault(
                u"name"_s,
                day.name,
                CalendarFileWords::tr("The name needs 1 to %1 characters without quotes.").arg(LongestName));
        m_file.days.append(day);
    }

    QDate readDate(const QString &field)
    {
        const QDate date =
            field.size() == 10 ? QDate::fromString(field, u"yyyy-MM-dd"_s) : QDate(); // strict: no 2025-1-1
        if (!date.isValid() || date.year() < 1990 || date.year() > 2199)
            fault(u"date"_s,
                  field,
                  CalendarFileWords::tr("Write the date as YYYY-MM-DD, between 1990 and 2199."));
        else if (m_seen.contains(date))
            fault(u"date"_s,
                  field,
                  CalendarFileWords::tr("This date is already in the file; keep one line for it."));
        m_seen.insert(date);
        return date;
    }

    CalendarFile m_file;
    QSet<QDate> m_seen;
    int m_line = 0;
};
} // namespace

CalendarFile parseCalendar(const QByteArray &bytes)
{
    Reading reading;
    QStringDecoder decode(QStringDecoder::Utf8); // drops a BOM
    const QString text = decode(bytes);
    if (decode.hasError()) {
        reading.fault(
            {}, {}, CalendarFileWords::tr("The file is not UTF-8 text. Save it as UTF-8 and try again."));
        return reading.result();
    }
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        reading.line(line.endsWith(u'\r') ? line.chopped(1) : line);
    return reading.result();
}

const WorkCalendar &carriedCalendars()
{
    static const WorkCalendar calendar = [] {
        WorkCalendar known;
        for (QDirIterator files(u":/calendars"_s, {u"*.csv"_s}); files.hasNext();) {
            QFile file(files.next());
            const bool opened = file.open(QIODevice::ReadOnly);
            const CalendarFile read = parseCalendar(file.readAll());
            Q_ASSERT(opened && read.faults.isEmpty());
            known.add(read.days);
        }
        return known;
    }();
    return calendar;
}
