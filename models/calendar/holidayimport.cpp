// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holidayimport.h"

#include "models/tables/planrows.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
enum Field { Date, IsWorkday, Name };
constexpr int FirstYear = 1990;
constexpr int LastYear = 2199;

struct HolidayImportWords
{
    Q_DECLARE_TR_FUNCTIONS(HolidayImport)
};

const QList<ImportField> &fields()
{
    static const QList<ImportField> all{
        {.name = u"date"_s, .kind = ImportField::Kind::Date, .required = true},
        {.name = u"is_workday"_s, .required = true},
        {.name = u"name"_s}};
    return all;
}

class Planning
{
public:
    Planning(MappedColumns columns, const QList<CalendarDay> &existing)
        : m_columns(std::move(columns))
    {
        for (const CalendarDay &day : existing)
            m_stored.insert(day.date, day);
    }

    void take(const TableRow &row)
    {
        ++m_plan.report.read;
        const auto day = read(row);
        if (!day)
            return m_plan.report.reject(row.number, day.error());
        m_rowOf.insert(day->date, row.number);
        const auto stored = m_stored.constFind(day->date);
        if (stored == m_stored.cend())
            ++m_plan.report.inserted;
        else if (*stored == *day)
            ++m_plan.report.unchanged;
        else
            ++m_plan.report.updated;
        if (stored == m_stored.cend() || !(*stored == *day))
            m_plan.days.append(*day);
    }

    HolidayImport::Plan result() const { return m_plan; }

private:
    CellResult<CalendarDay> read(const TableRow &row) const
    {
        const auto wrong = [&](Field field, const QString &reason) {
            return tl::make_unexpected(m_columns.problem(row, field, reason));
        };
        if (const auto width = m_columns.checkWidth(row); !width)
            return tl::make_unexpected(width.error());
        const auto date = m_columns.date(row, Date);
        if (!date)
            return tl::make_unexpected(date.error());
        if (!date->isValid() || date->year() < FirstYear || date->year() > LastYear)
            return wrong(Date,
                         HolidayImportWords::tr("Write the date as YYYY-MM-DD, from %1 to %2.")
                             .arg(FirstYear)
                             .arg(LastYear));
        if (m_rowOf.contains(*date))
            return wrong(Date,
                         HolidayImportWords::tr("Row %1 has the same date. Keep one of them.")
                             .arg(m_rowOf.value(*date)));
        const QString workday = m_columns.text(row, IsWorkday).trimmed();
        if (workday != u"0" && workday != u"1")
            return wrong(IsWorkday, HolidayImportWords::tr("Write 0 for a day off or 1 for a workday."));
        const QString name = m_columns.has(Name) ? m_columns.text(row, Name).trimmed() : QString();
        return CalendarDay{*date, workday == u"1", name};
    }

    MappedColumns m_columns;
    QHash<QDate, CalendarDay> m_stored;
    QHash<QDate, qint64> m_rowOf;
    HolidayImport::Plan m_plan;
};
} // namespace

Result<HolidayImport::Plan>
HolidayImport::plan(const TableReader &table, const ColumnMap &map, const QList<CalendarDay> &existing)
{
    return planRows<Planning>(table, map, fields(), existing);
}
