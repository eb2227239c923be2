// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/caseworkservice.h"
#include "models/complaints/complaintdesk.h"
#include "models/complaints/complaintbatch.h"
#include "models/complaints/complaintboard.h"
#include "models/complaints/complaintfigures.h"
#include "models/complaints/complaintradar.h"
#include "models/complaints/duecalendar.h"
#include "models/complaints/complaintfilter.h"
#include "models/complaints/complaintrow.h"
#include "models/complaints/intakedesk.h"
#include "models/storage/database.h"

#include <QObject>

#include <functional>

class ComplaintTableModel;

/// The front door of requests for windows: asynchronous, answers by signal or callback in the caller's
/// thread. Every write is one recorded change named after its action.
class ComplaintService : public QObject
{
    Q_OBJECT

public:
    using Counts = QMap<ComplaintFilter::Chip, qint64>;

    explicit ComplaintService(Database &database, QObject *parent = nullptr);

    /// Who acts from now on.
    void setSession(const Session &session);
    const Session &session() const { return m_session; }
    /// Whether who acts may do the operation; for what is offered, never instead of asking.
    bool may(const QString &operation) const { return m_database.gate().permit(operation).has_value(); }

    void registerNew(const Complaint &complaint);
    /// The same with what is to happen to it at once; answers by registered(), too.
    void take(const IntakeSubmission &submission);
    void act(ComplaintId id, ComplaintAction action, const ComplaintInput &input);
    /// The same action with many, as one change; announced by actedOnMany() or failed().
    void actOnMany(const QList<ComplaintId> &ids, ComplaintAction action, const ComplaintInput &input);

    void
    load(ComplaintId id, QObject *receiver, std::function<void(const Result<ComplaintDetail> &)> deliver);
    void loadMany(const QList<ComplaintId> &ids,
                  QObject *receiver,
                  std::function<void(const Result<QList<ComplaintDetail>> &)> deliver);
    void count(const ComplaintFilter &filter,
               QObject *receiver,
               std::function<void(const Result<Counts> &)> deliver);

    /// The newest requests a text finds.
    void find(const QString &text,
              int limit,
              QObject *receiver,
              std::function<void(const Result<QList<ComplaintRow>> &)> deliver);
    void figures(QObject *receiver, std::function<void(const Result<ComplaintFigures> &)> deliver);

    void board(const ComplaintFilter &filter,
               ComplaintBoard::By by,
               const ComplaintBoard::Depths &depths,
               QObject *receiver,
               std::function<void(const Result<ComplaintBoard> &)> deliver);
    void dueDays(const ComplaintFilter &filter,
                 QDate month,
                 QObject *receiver,
                 std::function<void(const Result<DueCalendar> &)> deliver);
    void radar(QObject *receiver, std::function<void(const Result<ComplaintRadar> &)> deliver);

    ComplaintTableModel *createTableModel(QObject *parent);

    /// What is done around a request without moving it.
    CaseworkService &casework() { return m_casework; }

signals:
    void registered(const Complaint &complaint);
    void changed(ComplaintId id, ComplaintAction action, const QString &number);
    void actedOnMany(ComplaintAction action, const ComplaintBatch &batch);
    void failed(const Error &error);
    /// Something in the file changed, undo and redo included: lists ask again.
    void contentChanged();

private:
    ComplaintFilter seen(ComplaintFilter filter) const;

    Database &m_database;
    Session m_session;
    CaseworkService m_casework;
};
