// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rates/ratewords.h"

#include "models/base/clock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using Rates::Side;

struct RateLabelWords
{
    Q_DECLARE_TR_FUNCTIONS(RateWords)
};
} // namespace

QString RateWords::month(QDate month)
{
    //: A month, in Qt's notation
    return QLocale().toString(month, RateLabelWords::tr("MMMM yyyy"));
}

QString RateWords::weights(const RateWeights &weights)
{
    return RateLabelWords::tr("Weights %1 / %2 / %3")
        .arg(weights.response)
        .arg(weights.resolution)
        .arg(weights.satisfaction);
}

QString RateWords::notice(const RateMonth &month)
{
    if (!month.frozen.isFrozen())
        return {};
    const QString frozen = RateLabelWords::tr("Frozen on %1 by %2.")
                               .arg(month.frozen.at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s),
                                    month.frozen.person);
    if (!month.differs())
        return frozen;
    const QString now = month.now.score ? percentText(*month.now.score) : u"—"_s;
    return frozen + u' ' +
           RateLabelWords::tr(
               "Requests or weights have changed since; the composite would now be %1. The frozen figures "
               "count.")
               .arg(now);
}

QString RateWords::top(const QList<RateCategory> &categories)
{
    QStringList names;
    for (const RateCategory &category : categories)
        names << RateLabelWords::tr("%1 (%2)").arg(category.name).arg(category.cases);
    return RateLabelWords::tr("Most frequent categories: %1").arg(names.join(RateLabelWords::tr(", ")));
}

qint64 RateWords::size(Side side, const Ratio &ratio)
{
    return side == Side::Whole ? ratio.whole : side == Side::Part ? ratio.part : ratio.whole - ratio.part;
}

QString RateWords::side(Side side, const Ratio &ratio)
{
    const qint64 count = size(side, ratio);
    switch (side) {
    case Side::Part:
        return RateLabelWords::tr("Those that count: %1").arg(count);
    case Side::Rest:
        return RateLabelWords::tr("Those that are missing: %1").arg(count);
    default:
        return RateLabelWords::tr("All that were counted: %1").arg(count);
    }
}

QString RateWords::drill(const RateMonth &shown, QDate month, const RateDrill &drill, const QString &whose)
{
    QStringList parts{month.toString(u"yyyy-MM"_s), Rates::label(drill.figure)};
    if (!whose.isEmpty())
        parts << whose;
    if (drill.side != Side::Whole)
        parts << (drill.side == Side::Part ? RateLabelWords::tr("counting") : RateLabelWords::tr("missing"));
    if (shown.frozen.isFrozen())
        parts << (drill.today ? RateLabelWords::tr("as they stand now")
                              : RateLabelWords::tr("as frozen on %1")
                                    .arg(shown.frozen.at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd")));
    return parts.join(u" · "_s);
}
