// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/duecalendarmodel.h"

#include "models/base/clock.h"

#include <QLocale>

namespace {
constexpr int Weekdays = 7;
constexpr int Weeks = DueCalendar::DaysShown / Weekdays;
} // namespace

void DueCalendarModel::setMonth(QDate month)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_days = {.first = DueCalendar::firstOf(m_month), .days = {}};
    announce();
}

void DueCalendarModel::setDays(const DueCalendar &days)
{
    if (days.first != m_days.first)
        return; // of a month that was left meanwhile
    m_days = days;
    announce();
}

void DueCalendarModel::setCalendar(const WorkCalendar &calendar)
{
    m_calendar = calendar;
    announce();
}

void DueCalendarModel::announce()
{
    emit dataChanged(index(0, 0), index(Weeks - 1, Weekdays - 1));
}

QModelIndex DueCalendarModel::indexOf(QDate day) const
{
    const qint64 at = m_days.first.daysTo(day);
    if (!m_days.first.isValid() || at < 0 || at >= DueCalendar::DaysShown)
        return {};
    return index(int(at) / Weekdays, int(at) % Weekdays);
}

int DueCalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Weeks;
}

int DueCalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Weekdays;
}

QVariant DueCalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_days.first.isValid())
        return {};
    const QDate day = m_days.first.addDays(index.row() * Weekdays + index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
        return words(day);
    case DateRole:
        return day;
    case DueRole:
        return m_days.days.value(day).due;
    case LateRole:
        return m_days.days.value(day).late;
    case OffRole:
        return !m_calendar.isWorkday(day);
    case TodayRole:
        return day == Clock::today();
    case OtherMonthRole:
        return day.month() != m_month.month();
    default:
        return {};
    }
}

QString DueCalendarModel::words(QDate day) const
{
    const auto count = m_days.days.value(day);
    return tr("%1: %2 due, %3 late")
        .arg(QLocale().toString(day, QLocale::LongFormat))
        .arg(count.due)
        .arg(count.late);
}

QVariant DueCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
}
