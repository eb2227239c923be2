// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/officesettings.h"

#include "models/base/clock.h"
#include "models/calendar/officecalendar.h"
#include "models/complaints/categoryrepository.h"
#include "models/complaints/categorytable.h"
#include "models/complaints/checklistrepository.h"
#include "models/complaints/timelimitrepository.h"
#include "models/organisation/absences.h"

using namespace Qt::Literals::StringLiterals;

OfficeSettings::OfficeSettings(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&database, &Database::changed, this, &OfficeSettings::contentChanged);
}

void OfficeSettings::limits(QObject *receiver, std::function<void(const Result<TimeLimitTable> &)> deliver)
{
    m_database.read(
        u"settings.see"_s,
        receiver,
        [](Connection &c) { return TimeLimitRepository(c).table(); },
        std::move(deliver));
}

void OfficeSettings::putLimits(const TimeLimitTable &lines)
{
    m_database.write(
        {u"settings.limits"_s, {}},
        this,
        [lines](Connection &c) { return TimeLimitRepository(c).put(lines); },
        [this](const Result<> &done) { done ? emit limitsChanged() : emit failed(done.error()); });
}

void OfficeSettings::calendar(QObject *receiver, std::function<void(const Result<WorkCalendar> &)> deliver)
{
    m_database.read(
        u"settings.see"_s, receiver, [](Connection &c) { return officeCalendar(c); }, std::move(deliver));
}

void OfficeSettings::changeDay(const CalendarDay &day)
{
    if (!day.date.isValid()) {
        emit failed({Error::Kind::Invalid, tr("Choose the day that changes."), {}});
        return;
    }
    m_database.write(
        {u"calendar.edit"_s, day.date.toString(Qt::ISODate)},
        this,
        [day](Connection &c) { return Recalculation::changeDays(c, {day}); },
        [this, day](const Result<QList<MovedDeadline>> &moved) {
            moved ? emit dayChanged(day, *moved) : emit failed(moved.error());
        });
}

void OfficeSettings::absences(QObject *receiver, std::function<void(const Result<QList<Absence>> &)> deliver)
{
    const QDate today = Clock::today();
    m_database.read(
        u"settings.see"_s,
        receiver,
        [today](Connection &c) { return Absences::since(c, today); },
        std::move(deliver));
}

void OfficeSettings::add(const Absence &absence)
{
    m_database.write(
        {u"absence.add"_s, absence.person},
        this,
        [absence](Connection &c) { return Absences::add(c, absence); },
        [this](const Result<Absence> &done) { done ? emit absencesChanged() : emit failed(done.error()); });
}

void OfficeSettings::remove(const Absence &absence)
{
    m_database.write(
        {u"absence.remove"_s, absence.person},
        this,
        [id = absence.id](Connection &c) { return Absences::remove(c, id); },
        [this](const Result<> &done) { done ? emit absencesChanged() : emit failed(done.error()); });
}

void OfficeSettings::checkpoints(QObject *receiver,
                                 std::function<void(const Result<QList<Checkpoint>> &)> deliver)
{
    m_database.read(
        u"settings.see"_s,
        receiver,
        [](Connection &c) { return ChecklistRepository(c).points(); },
        std::move(deliver));
}

void OfficeSettings::put(const Checkpoint &point)
{
    if (point.text.trimmed().isEmpty()) {
        emit failed({Error::Kind::Invalid, tr("Write what is to be checked."), {}});
        return;
    }
    write({point.id > 0 ? u"checkpoint.edit"_s : u"checkpoint.add"_s, point.text}, point);
}

void OfficeSettings::retire(const Checkpoint &point)
{
    Checkpoint without = point; // one without words is shown nowhere; its ticks stay
    without.text.clear();
    write({u"checkpoint.retire"_s, point.text}, without);
}

void OfficeSettings::write(const Action &action, const Checkpoint &point)
{
    m_database.write(
        action,
        this,
        [point](Connection &c) { return ChecklistRepository(c).put(point); },
        [this](const Result<> &done) { done ? emit checkpointsChanged() : emit failed(done.error()); });
}

void OfficeSettings::categories(QObject *receiver,
                                std::function<void(const Result<QList<Category>> &)> deliver)
{
    m_database.read(
        u"settings.see"_s,
        receiver,
        [](Connection &c) { return CategoryRepository(c).all(); },
        std::move(deliver));
}

void OfficeSettings::planCategories(const QString &path,
                                    QObject *receiver,
                                    std::function<void(const Result<CategoryImport::Plan> &)> deliver)
{
    const auto work = [path](Connection &c) -> Result<CategoryImport::Plan> {
        const auto table = TableReader::open(path);
        if (!table)
            return failure(table.error());
        auto plan = CategoryTable::plan(c, *table, {});
        if (plan)
            plan->report.notice = table->notice();
        return plan;
    };
    m_database.read(u"category.import"_s, receiver, work, std::move(deliver));
}

void OfficeSettings::storeCategories(const CategoryImport::Plan &plan, const QString &tableName)
{
    m_database.write(
        {u"category.import"_s, tableName},
        this,
        [plan](Connection &c) { return CategoryTable::store(c, plan); },
        [this, plan](const Result<> &done) {
            done ? emit categoriesStored(int(plan.put.size()), int(plan.retire.size()))
                 : emit failed(done.error());
        });
}

void OfficeSettings::plan(const HandoverOrder &order,
                          QObject *receiver,
                          std::function<void(const Result<Handover> &)> deliver)
{
    m_database.read(
        u"work.handOver"_s,
        receiver,
        [order, session = m_session](Connection &c) { return Handovers::plan(c, order, session); },
        std::move(deliver));
}

void OfficeSettings::handOver(const HandoverOrder &order)
{
    m_database.write(
        {u"work.handOver"_s, order.from.name},
        this,
        [order, session = m_session](Connection &c) { return Handovers::handOver(c, order, session); },
        [this](const Result<Handover> &done) { done ? emit handedOver(*done) : emit failed(done.error()); });
}
