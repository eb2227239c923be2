// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratio.h"

using namespace Qt::Literals::StringLiterals;

QString percentText(qint64 basisPoints)
{
    const qint64 size = qAbs(basisPoints);
    const QString sign = basisPoints < 0 ? u"-"_s : QString();
    return u"%1%2.%3 %"_s.arg(sign).arg(size / 100).arg(size % 100, 2, 10, QChar(u'0'));
}

QString Ratio::percent() const
{
    return exists() ? percentText(basisPoints()) : u"—"_s;
}

QString Ratio::fraction() const
{
    return u"%1 / %2"_s.arg(part).arg(whole);
}
