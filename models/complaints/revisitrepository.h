// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/storage/connection.h"

#include <QList>

/// One try to ask the resident how it went (回访).
struct RevisitTry
{
    ComplaintId complaint;
    QDateTime at;
    QString person;
    RevisitWay way = RevisitWay::Telephone;
    bool reached = false;
    bool inTime = true; ///< was the first contact in time, says the resident
    SolvedAnswer solved = SolvedAnswer::None;
    Rating rating = Rating::None;
    QString note;
};

/// The tries in and out of one connection.
class RevisitRepository
{
public:
    explicit RevisitRepository(Connection &connection);

    [[nodiscard]] Result<> insert(const RevisitTry &revisit);
    /// In order of time, those of earlier rounds too.
    [[nodiscard]] Result<QList<RevisitTry>> of(ComplaintId complaint);

private:
    Connection &m_connection;
};
