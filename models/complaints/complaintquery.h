// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/storage/statement.h"

#include <QDateTime>
#include <QMap>
#include <QVariantList>

using ChipCounts = QMap<ComplaintFilter::Chip, qint64>;

/// A filter as SQL over the covering index of the list; only the conditions in use, so that it serves them.
/// Part of ComplaintRepository and of what groups the list in other ways.
class ComplaintQuery
{
public:
    ComplaintQuery(const ComplaintFilter &filter, const QDateTime &now);

    /// The condition that a request lies in an area; true for an invalid one.
    static QString inside(Place::Id area);

    /// The keys in the filter's order.
    [[nodiscard]] Result<Statement> keys(Connection &connection) const;

    /// The requests under each chip, whatever the filter's own chip is: two walks along the index, the second
    /// over what is not done yet, count them all.
    [[nodiscard]] static Result<ChipCounts>
    counts(Connection &connection, ComplaintFilter filter, const QDateTime &now);

    /// `columns` of the rows with `tail` (grouping) behind; the values of their parameters.
    [[nodiscard]] Result<Statement> select(Connection &connection,
                                           const QString &columns,
                                           const QString &tail,
                                           const QVariantList &values = {}) const;

private:
    struct Condition
    {
        QString sql;
        QVariantList values;
    };

    static Condition ofChip(const ComplaintFilter &filter, ComplaintFilter::Chip chip, const QDateTime &now);
    static Condition ofViewer(const Session &viewer, const QDateTime &now);
    static void addAbsent(Condition &mine, const QString &person, const QDateTime &now);
    static Condition ofRunning(const QDateTime &now, ComplaintFilter::Chip chip);
    [[nodiscard]] Result<> countEach(Connection &connection,
                                     const QList<ComplaintFilter::Chip> &chips,
                                     const ComplaintFilter &filter,
                                     const QDateTime &now,
                                     ChipCounts &counts) const;
    void require(const QString &condition, const QVariantList &values = {});
    void addRanges(const ComplaintFilter &filter);
    void addText(const QString &typed);

    QString m_from;
    QStringList m_where;
    QVariantList m_values;
    QString m_order;
};
