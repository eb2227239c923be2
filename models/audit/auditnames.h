// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditevent.h"

#include <QList>

/// The words of the audit.
namespace AuditNames {
QList<AuditEvent::Kind> kinds();
QString label(AuditEvent::Kind kind);
QString result(bool succeeded);
/// As a person reads it: its first word, a table, in the user's language.
QString object(const QString &stored);
} // namespace AuditNames
