// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/storage/statement.h"

#include <QDateTime>
#include <QVariantList>

/// A filter as SQL over the covering index of the list; only the conditions in use, so that it serves them.
/// Part of ComplaintRepository.
class ComplaintQuery
{
public:
    ComplaintQuery(const ComplaintFilter &filter, const QDateTime &now);

    QString keysSql() const;
    QString countSql() const;

    /// Prepared and bound.
    [[nodiscard]] Result<Statement> prepare(Connection &connection, const QString &sql) const;

    static QList<ComplaintFilter::Chip> chips();

private:
    void require(const QString &condition, const QVariantList &values = {});
    void addChip(ComplaintFilter::Chip chip, const QDateTime &now);

    QStringList m_where;
    QVariantList m_values;
    QString m_order;
};
