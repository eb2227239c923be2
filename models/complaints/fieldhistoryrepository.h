// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/fieldhistory.h"
#include "models/storage/connection.h"

/// Every value the fields of a request ever had, out of the change log, and old values back into the request.
class FieldHistoryRepository
{
public:
    explicit FieldHistoryRepository(Connection &connection);

    /// Newest first.
    [[nodiscard]] Result<QList<FieldChange>> of(const Complaint &complaint);

    /// Writes the value that stood before that change into the field, inside an action. Refused for what the
    /// rules own, with the reason.
    [[nodiscard]] Result<> restore(const Complaint &complaint, const FieldChange &change);

private:
    QString text(const ComplaintFieldInfo &field, const QVariant &value);
    QString sectionName(qint64 id);
    QString reference(const ComplaintFieldInfo &field, const QVariant &value);

    Connection &m_connection;
    QHash<qint64, QString> m_sections;
};
