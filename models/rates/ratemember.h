// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/rates/rates.h"

namespace Rates {
/// The requests behind a figure: all of its whole, or those in or missing from its part.
enum class Side { Whole, Part, Rest };
} // namespace Rates

/// One request as it counted: what stands behind every figure of a period, of its section and of its
/// community.
struct RateMember
{
    qint64 id = 0;
    qint64 host = 0;
    qint64 community = 0;
    quint32 group = 0;   ///< a CategoryGroup; 0: none
    quint32 counted = 0; ///< two bits a figure: a Rates::Membership

    Rates::Membership in(RateFigure figure) const;
    bool isOn(Rates::Side side, RateFigure figure) const;
    friend bool operator==(const RateMember &, const RateMember &) = default;
};

namespace Rates {
/// Pure. Those that count in at least one figure.
QList<RateMember> members(const QList<RateFact> &facts, const RatePeriod &period, qint64 now);

/// As kept with a frozen month: a line for each section and community that occur together, “host community
/// id:counted id:counted…” with the group above the figures' bits; some 30 bytes a request.
QString toText(const QList<RateMember> &members);
[[nodiscard]] Result<QList<RateMember>> membersFromText(QStringView text);
} // namespace Rates
