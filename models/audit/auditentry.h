// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditevent.h"

#include <QDate>
#include <QDateTime>

#include <optional>

/// An event as it stands in the audit.
struct AuditEntry
{
    qint64 n = 0; ///< its place in the chain, from 1
    QDateTime at;
    qint64 station = 0;
    AuditEvent event;

    qint64 key() const { return n; }
};

/// Which entries are wanted; all where nothing is said.
struct AuditFilter
{
    QDate from; ///< first and last day, in Clock::zone()
    QDate to;
    QString person;
    std::optional<AuditEvent::Kind> kind;
    QString text; ///< words and numbers of object and detail, each from its beginning
    bool failedOnly = false;

    bool operator==(const AuditFilter &) const = default;
};
