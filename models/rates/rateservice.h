// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/ratedesk.h"
#include "models/reports/reporttable.h"
#include "models/storage/database.h"

/// The front door of the rates for windows: asynchronous, answers by signal or callback in the caller's
/// thread.
class RateService : public QObject
{
    Q_OBJECT

public:
    explicit RateService(Database &database, QObject *parent = nullptr);

    /// Whose figures: of one office, or of every office in the file when invalid.
    void setOffice(Place::Id office);
    Place::Id office() const { return m_office; }
    void setSession(const Session &session) { m_session = session; }
    const Session &session() const { return m_session; }

    void month(QDate month, QObject *receiver, std::function<void(const Result<RateMonth> &)> deliver);
    void trend(QDate last,
               int months,
               QObject *receiver,
               std::function<void(const Result<QList<RateTrendMonth>> &)> deliver);
    void keys(QDate month,
              const RateDrill &drill,
              QObject *receiver,
              std::function<void(const Result<QList<qint64>> &)> deliver);
    /// Those of the file, to choose from.
    void offices(QObject *receiver, std::function<void(const Result<QList<Place>> &)> deliver);
    void handling(QDate month, QObject *receiver, std::function<void(const Result<ReportTable> &)> deliver);
    void weights(QObject *receiver, std::function<void(const Result<QList<RateWeights>> &)> deliver);

    void freeze(QDate month);
    void reopen(QDate month);
    void putWeights(const RateWeights &weights);

signals:
    void frozen(QDate month);
    void reopened(QDate month);
    void weightsChanged();
    void officeChanged();
    void failed(const Error &error);
    /// Something in the file changed, undo and redo included.
    void contentChanged();

private:
    Database &m_database;
    Place::Id m_office;
    Session m_session;
};
