// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/complaints/complaintfilter.h"
#include "models/complaints/complaintseries.h"
#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/statement.h"

#include <QMap>

#include <functional>
#include <optional>

/// Requests and their timelines in and out of one connection. All their SQL is in the .cpp.
class ComplaintRepository
{
public:
    explicit ComplaintRepository(Connection &connection);

    /// A number of its own: the next of the office's series of that year and station. Call before insert().
    [[nodiscard]] Result<QString> nextNumber(Place::Id office, int year);

    /// Stores it under a new id; the number must come from nextNumber().
    [[nodiscard]] Result<ComplaintId> insert(const Complaint &complaint);
    /// Writes only the columns that differ.
    [[nodiscard]] Result<> update(const Complaint &before, const Complaint &after);
    [[nodiscard]] Result<> insertStep(const ComplaintStep &step);

    [[nodiscard]] Result<Complaint> byId(ComplaintId id);
    [[nodiscard]] Result<QList<Complaint>> byKeys(const QList<qint64> &keys);
    /// Those merged into it, in order of receipt.
    [[nodiscard]] Result<QList<Complaint>> children(ComplaintId parent);
    [[nodiscard]] Result<QList<qint64>> keys(const ComplaintFilter &filter);
    [[nodiscard]] Result<QList<ComplaintStep>> steps(ComplaintId id);
    /// Requests of the filter's other conditions under each chip.
    [[nodiscard]] Result<QMap<ComplaintFilter::Chip, qint64>> counts(const ComplaintFilter &filter);
    /// The request that came in under this number of another system.
    [[nodiscard]] Result<ComplaintId> byForeignNumber(const QString &number);

    /// Each row in order of receipt, without holding them all.
    [[nodiscard]] Result<> forEach(const ComplaintFilter &filter,
                                   const std::function<Result<>(const Complaint &)> &row);

    static QList<Invariant> invariants();

private:
    struct Inserted
    {
        ComplaintId id;
        qint64 scope = 0;
    };

    Result<qint64> scopeOf(ComplaintId id);

    Connection &m_connection;
    ComplaintSeries m_series;
    std::optional<Statement> m_insert; ///< prepared once: imports insert hundreds of thousands
    std::optional<Statement> m_insertStep;
    Inserted m_lastInserted;
};
