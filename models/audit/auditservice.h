// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditlog.h"
#include "models/audit/audittablemodel.h"

#include <QTimer>

#include <atomic>
#include <memory>

/// Notes what people do beside the recorded changes, and reads it back for the auditor. Asynchronous; belongs
/// to the thread of its Database.
class AuditService : public QObject
{
    Q_OBJECT

public:
    /// Takes over what waits beside the file, now and every minute.
    explicit AuditService(Database &database, QObject *parent = nullptr);

    /// Never waits. Stored even when this service is gone by then, and acknowledged by noted() only when it
    /// is stored; otherwise failed(). An event without a person is the one of who works with the file.
    void note(const AuditEvent &event);
    /// Of storage only: other errors are answers, not events.
    void noteFailure(const Error &error);

    /// Waits until it is stored. For commands, and for work on a read lane when the event names its person. A
    /// file that another Jieban writes gets it as soon as that one looks.
    [[nodiscard]] static Result<> noteNow(Database &database, const AuditEvent &event);

    /// What left the file: notes that it stands at `path`, with its rows, or that it failed. What cannot be
    /// noted is taken away again and fails. As noteNow().
    [[nodiscard]] static Result<qint64>
    noteOutput(Database &database, AuditEvent event, const QString &path, const Result<qint64> &rows);
    [[nodiscard]] static Result<>
    noteOutput(Database &database, AuditEvent event, const QString &path, const Result<> &made);

    AuditTableModel *newModel(QObject *parent) const;
    void people(QObject *receiver, std::function<void(const Result<QStringList> &)> deliver);

    using Stop = std::shared_ptr<std::atomic<bool>>;
    /// Writes the entries of the filter beside the window and notes that; delivers how many.
    void exportTo(const QString &path,
                  const AuditFilter &filter,
                  const Stop &stop,
                  QObject *receiver,
                  std::function<void(const Result<qint64> &)> deliver);

    /// Walks the chain beside the window; progress comes as verifying(). Stops when the receiver is gone.
    void verify(QObject *receiver, std::function<void(const Result<AuditChain> &)> deliver);

signals:
    void noted();
    void failed(const Error &error);
    /// Of how many entries how many are walked.
    void verifying(qint64 done, qint64 all);

private:
    void takeWaiting();

    Database &m_database;
    QTimer m_look; ///< whether another process left something
    bool m_isTaking = false;
};
