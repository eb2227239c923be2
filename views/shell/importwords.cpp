// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/importwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int RejectionsShown = 5;
} // namespace

QString ImportWords::effect(const QString &counts, const ImportReport &report)
{
    QStringList lines{counts};
    if (!report.notice.isEmpty())
        lines.prepend(report.notice);
    for (const auto &rejected : report.rejected().mid(0, RejectionsShown))
        lines << QCoreApplication::translate("ImportWords", "Row %1, %2: %3")
                     .arg(QString::number(rejected.row), rejected.column, rejected.reason);
    if (report.rejected().size() > RejectionsShown)
        lines << u"…"_s;
    return lines.join(u'\n');
}
