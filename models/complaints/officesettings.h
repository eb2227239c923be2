// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categoryimport.h"
#include "models/complaints/checklist.h"
#include "models/complaints/handover.h"
#include "models/complaints/recalculation.h"
#include "models/complaints/timelimits.h"
#include "models/organisation/absence.h"
#include "models/storage/database.h"

#include <functional>

/// The front door of what an office decides for all requests: limits, calendar, who stands in, who takes
/// over, what is to be checked. Asynchronous, answers by signal or callback in the caller's thread; every
/// write is one recorded change.
class OfficeSettings : public QObject
{
    Q_OBJECT

public:
    explicit OfficeSettings(Database &database, QObject *parent = nullptr);

    void setSession(const Session &session) { m_session = session; }

    void limits(QObject *receiver, std::function<void(const Result<TimeLimitTable> &)> deliver);
    void putLimits(const TimeLimitTable &lines);

    void calendar(QObject *receiver, std::function<void(const Result<WorkCalendar> &)> deliver);
    void changeDay(const CalendarDay &day);

    /// Those that have not ended.
    void absences(QObject *receiver, std::function<void(const Result<QList<Absence>> &)> deliver);
    void add(const Absence &absence);
    void remove(const Absence &absence);

    /// The carried ones and the office's own, without those retired.
    void checkpoints(QObject *receiver, std::function<void(const Result<QList<Checkpoint>> &)> deliver);
    /// Adds it where it has no id.
    void put(const Checkpoint &point);
    void retire(const Checkpoint &point);

    void categories(QObject *receiver, std::function<void(const Result<QList<Category>> &)> deliver);
    /// What a city's own table would change; changes nothing.
    void planCategories(const QString &path,
                        QObject *receiver,
                        std::function<void(const Result<CategoryImport::Plan> &)> deliver);
    void storeCategories(const CategoryImport::Plan &plan, const QString &tableName);

    /// What would go; changes nothing.
    void plan(const HandoverOrder &order,
              QObject *receiver,
              std::function<void(const Result<Handover> &)> deliver);
    void handOver(const HandoverOrder &order);

signals:
    void limitsChanged();
    void dayChanged(const CalendarDay &day, const QList<MovedDeadline> &moved);
    void absencesChanged();
    void checkpointsChanged();
    void categoriesStored(int put, int retired);
    void handedOver(const Handover &handover);
    void failed(const Error &error);
    /// Something in the file changed, undo and redo included.
    void contentChanged();

private:
    void write(const Action &action, const Checkpoint &point);

    Database &m_database;
    Session m_session;
};
