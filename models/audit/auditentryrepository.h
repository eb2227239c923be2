// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/storage/connection.h"

#include <QStringList>

/// Reads entries on any connection. Writing is AuditLog's alone.
class AuditEntryRepository
{
public:
    explicit AuditEntryRepository(Connection &connection);

    /// Latest first: the chain from its end.
    [[nodiscard]] Result<QList<qint64>> keys(const AuditFilter &filter);
    [[nodiscard]] Result<QList<AuditEntry>> byKeys(const QList<qint64> &keys);
    /// Whoever has an entry, by name.
    [[nodiscard]] Result<QStringList> people();

private:
    Connection &m_connection;
};
