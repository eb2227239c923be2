// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditdetail.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {
constexpr qsizetype LongestEnding = 8; // what is longer is no ending but part of a name
}

QString AuditDetail::rows(qint64 rows, const QString &path)
{
    return QCoreApplication::translate("AuditDetail", "%1 rows, %2").arg(rows).arg(format(path));
}

QString AuditDetail::format(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const QChar c : ending) {
        if (c.unicode() >= 0x80 || !c.isLetter() || ending.size() > LongestEnding)
            return QCoreApplication::translate("AuditDetail", "another format");
    }
    return ending;
}

QString AuditDetail::count(qint64 things)
{
    return QCoreApplication::translate("AuditDetail", "%1 of them").arg(things);
}
