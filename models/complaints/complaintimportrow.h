// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/complaints/timelimits.h"
#include "models/storage/connection.h"
#include "models/tables/mappedcolumns.h"

#include <QHash>
#include <QSet>

/// One row of an imported table as a request, with everything wrong about it said. Reads the places and
/// categories of the file once.
class ComplaintImportRow
{
public:
    static const QList<ImportField> &fields();

    [[nodiscard]] static Result<ComplaintImportRow>
    make(Connection &connection, const MappedColumns &columns, const QString &person);

    /// Forgets which numbers it has seen: the table is walked from the top again.
    void startAgain() { m_seen.clear(); }

    /// Each number once in a walk.
    [[nodiscard]] CellResult<Complaint> read(const TableRow &row);

    /// Its timeline: registered when it was received, and brought to its state by the import.
    QList<ComplaintStep> stepsOf(const Complaint &complaint) const;
    static QString titleOf(const Complaint &complaint);

private:
    struct Position
    {
        Place::Id place;
        Place::Id office;
    };

    explicit ComplaintImportRow(const MappedColumns &columns);
    Result<> readPlaces(Connection &connection);
    CellResult<void> readTimes(const TableRow &row, Complaint &complaint) const;
    CellResult<void> readTexts(const TableRow &row, Complaint &complaint);
    CellResult<void> readCodes(const TableRow &row, Complaint &complaint) const;
    CellResult<void> readPlace(const TableRow &row, Complaint &complaint) const;
    CellResult<void> checkTogether(const TableRow &row, const Complaint &complaint) const;
    bool isYes(const TableRow &row, qsizetype field) const;

    MappedColumns m_columns;
    QHash<QString, Position> m_places;
    Position m_home;
    QSet<QString> m_categories;
    QSet<QString> m_seen;
    WorkCalendar m_calendar;
    TimeLimitTable m_limits;
    QString m_person;
    QDateTime m_now;
};
