// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/ratefact.h"
#include "models/rates/ratio.h"

#include <QList>

#include <array>

/// What is counted, each as a part of a whole. The first three are the three rates (三率) of the
/// 北京市接诉即办工作条例; their formulas are the usual ones.
enum class RateFigure {
    Response,     ///< 响应率: contacted in time / those with a phone
    Resolution,   ///< 解决率: said solved / said solved or unsolved; help, complaint, report only
    Satisfaction, ///< 满意率: satisfied or mostly / those who gave a rating
    Revisit,      ///< 回访率: tried / to be revisited
    Reached,      ///< 回访成功率: reached / tried
    Closing,      ///< 办结率: closed / accepted in the period
    Settlement,   ///< 结案率: closed / should have closed (应结案)
    OnTime,       ///< 按期结案率: closed, and fed back within the limit / should have closed
    Rework,       ///< 返工率: reworked / closed in the period
    Extension,    ///< 延期率: extended / should have closed
    Urgent,       ///< 处置急要件: urgent / closed in the period
    Cases,        ///< 件 / 件次: not merged into another / all that came in
};
inline constexpr int RateFigures = 12;

/// Every figure of one period and group, as counted.
class RateCounts
{
public:
    const Ratio &operator[](RateFigure figure) const { return m_ratios[size_t(figure)]; }
    Ratio &operator[](RateFigure figure) { return m_ratios[size_t(figure)]; }
    friend bool operator==(const RateCounts &, const RateCounts &) = default;

private:
    std::array<Ratio, RateFigures> m_ratios;
};

/// How the three rates weigh in the composite (综合得分), in percent.
struct RateWeights
{
    QDate validFrom; ///< invalid: since ever
    int response = 30;
    int resolution = 35;
    int satisfaction = 35;

    /// Each from 0 to 100, together 100.
    bool isValid() const;
    friend bool operator==(const RateWeights &, const RateWeights &) = default;
};

/// Pure and thread-safe. Not accepted (20), merged (25), void (99), emergencies given away at once and what
/// was excluded with a reason count nowhere but in Cases. The anonymous count in closing rates only.
namespace Rates {
enum class Membership { Outside, Whole, Part };

/// Does the request count in the figure, and as what?
///
/// In a period: by the day it was closed; in Closing by the day it was accepted; in Cases by the day it was
/// received. What should have closed counts once, in the period of the earlier of its due and its closing
/// time, and not before `now`.
Membership membership(RateFigure figure, const RateFact &fact, const RateEdges &period, qint64 now);

RateCounts count(const QList<RateFact> &facts, const RatePeriod &period, qint64 now);

/// In hundredths of a percent; nothing where one of the weighed rates does not exist.
std::optional<qint64> composite(const RateCounts &counts, const RateWeights &weights);

/// The weights of the latest day not after `day`; the usual 30/35/35 before the first.
RateWeights weightsOn(QDate day, const QList<RateWeights> &all);

/// Places in order of the scores, the best first; equal scores share one (1, 2, 2, 4), none has none (0).
QList<int> ranks(const QList<std::optional<qint64>> &scores);

/// The code at the boundary and in frozen months, and the translated name.
QString code(RateFigure figure);
QString label(RateFigure figure);
QList<RateFigure> all();
} // namespace Rates
