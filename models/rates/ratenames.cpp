// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/rates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using F = RateFigure;

struct RateNameWords
{
    Q_DECLARE_TR_FUNCTIONS(Rates)
};
} // namespace

QList<RateFigure> Rates::all()
{
    QList<F> figures;
    for (int figure = 0; figure < RateFigures; ++figure)
        figures.append(F(figure));
    return figures;
}

QString Rates::code(RateFigure figure)
{
    static const QStringList codes{u"response"_s,
                                   u"resolution"_s,
                                   u"satisfaction"_s,
                                   u"revisit"_s,
                                   u"reached"_s,
                                   u"closing"_s,
                                   u"settlement"_s,
                                   u"on_time"_s,
                                   u"rework"_s,
                                   u"extension"_s,
                                   u"urgent"_s,
                                   u"cases"_s};
    return codes.value(int(figure));
}

QString Rates::label(RateFigure figure)
{
    switch (figure) {
    case F::Response:
        return RateNameWords::tr("Response rate");
    case F::Resolution:
        return RateNameWords::tr("Resolution rate");
    case F::Satisfaction:
        return RateNameWords::tr("Satisfaction rate");
    case F::Revisit:
        return RateNameWords::tr("Revisited");
    case F::Reached:
        return RateNameWords::tr("Reached");
    case F::Closing:
        return RateNameWords::tr("Closed of accepted");
    case F::Settlement:
        return RateNameWords::tr("Closed of due");
    case F::OnTime:
        return RateNameWords::tr("Closed in time");
    case F::Rework:
        return RateNameWords::tr("Reworked");
    case F::Extension:
        return RateNameWords::tr("Extended");
    case F::Urgent:
        return RateNameWords::tr("Urgent");
    case F::Cases:
        return RateNameWords::tr("Requests / contacts");
    }
    return {};
}
