// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditevent.h"
#include "models/base/result.h"

#include <QList>
#include <QStringList>

/// Events that wait beside a file which another Jieban writes: a command that only reads while a window has
/// the file open. Whoever writes the file takes them over into the chain. Until then nothing guards them, so
/// a command waits here only when it cannot append itself.
namespace WaitingAudit {
/// On the disk when it answers with its path. `file` is the Jieban file. Thread-safe, also between processes.
[[nodiscard]] Result<QString> put(const QString &file, const AuditEvent &event);

/// What waits, in the order of time.
QStringList paths(const QString &file);

/// One of them. What cannot be read any more counts as a failure of storage.
AuditEvent read(const QString &path);

/// After they are stored: a crash between the two leaves an entry twice, never none.
void discard(const QStringList &paths);
} // namespace WaitingAudit
