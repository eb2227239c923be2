// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timespan.h"

#include <algorithm>

QList<TimeSpan> merged(QList<TimeSpan> spans)
{
    spans.removeIf([](const TimeSpan &span) { return span.isEmpty(); });
    std::ranges::sort(spans, {}, &TimeSpan::from);
    QList<TimeSpan> result;
    for (const TimeSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.from <= result.last().to)
            result.last().to = std::max(result.last().to, span.to);
        else
            result.append(span);
    }
    return result;
}
