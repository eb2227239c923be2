// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/todayfigures.h"

#include "models/base/clock.h"
#include "views/complaints/complaintchips.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
using Chip = ComplaintFilter::Chip;
} // namespace

TodayFigures::TodayFigures(ComplaintService &service, TodayPage *page)
    : QObject(page)
    , m_service(service)
    , m_page(page)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // a stream of changes is one change
    connect(&m_pause, &QTimer::timeout, this, &TodayFigures::refresh);
    connect(page, &TodayPage::refreshAsked, this, &TodayFigures::refresh);
    connect(&service, &ComplaintService::contentChanged, this, [this] {
        if (m_page->isVisible())
            m_pause.start();
    });
    connect(page, &TodayPage::listAsked, this, &TodayFigures::openFigure);
    connect(page, &TodayPage::dayChosen, this, &TodayFigures::openDay);
    connect(page, &TodayPage::categoryChosen, this, &TodayFigures::openCategory);
    refresh();
}

void TodayFigures::setCalendar(const WorkCalendar &calendar)
{
    m_calendar = calendar;
    show(m_figures);
}

void TodayFigures::refresh()
{
    m_service.figures(this, [this, asked = ++m_asked](const Result<ComplaintFigures> &figures) {
        if (asked != m_asked)
            return;
        figures ? show(*figures) : emit failed(figures.error());
    });
}

void TodayFigures::show(const ComplaintFigures &figures)
{
    m_figures = figures;
    TodayFacts facts{.day = Clock::today(), .dayHint = dayHint(Clock::today())};
    for (auto count = figures.counts.cbegin(); count != figures.counts.cend(); ++count)
        facts.figures.insert(ComplaintChips::name(count.key()), {count.value(), {}});
    if (!figures.days.isEmpty())
        facts.figures.insert(u"newToday"_s, {figures.days.last().received, {}});
    for (const auto &day : figures.days)
        facts.received.append({day.date.toString(u"MM-dd"_s), double(day.received), {}});
    for (const auto &category : figures.categories)
        facts.open.append({category.name, double(category.open), {}});
    m_page->setFacts(facts);
}

QString TodayFigures::dayHint(QDate day) const
{
    const QString name = m_calendar.listed(day).name;
    if (m_calendar.isWorkday(day))
        return name.isEmpty() ? tr("working day") : tr("working day in exchange for %1").arg(name);
    return name.isEmpty() ? tr("day off") : name;
}

void TodayFigures::openFigure(const QString &name)
{
    if (name == u"newToday")
        emit listAsked({.receivedFrom = Clock::today(), .receivedTo = Clock::today()}, tr("Received today"));
    else
        emit listAsked({.chip = ComplaintChips::chip(name)}, {});
}

void TodayFigures::openDay(int index)
{
    const QDate day = m_figures.days.value(index).date;
    emit listAsked({.receivedFrom = day, .receivedTo = day},
                   tr("Received %1").arg(day.toString(Qt::ISODate)));
}

void TodayFigures::openCategory(int index)
{
    const auto category = m_figures.categories.value(index);
    emit listAsked({.chip = Chip::Open, .category = category.code}, category.name);
}
