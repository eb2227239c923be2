// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cellvalue.h"

#include "models/base/clock.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString instant(const QDateTime &value)
{
    const QDateTime here = value.toTimeZone(Clock::zone());
    return here.toString(here.time().msec() == 0 ? u"yyyy-MM-dd HH:mm:ss" : u"yyyy-MM-dd HH:mm:ss.zzz");
}
} // namespace

QString CellValue::text(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString();
    case QMetaType::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return instant(value.toDateTime());
    case QMetaType::Double:
        return std::isfinite(value.toDouble())
                   ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                   : QString();
    default:
        return value.toString();
    }
}

QVariantList CellValue::titles(const QList<TableColumn> &columns)
{
    QVariantList titles;
    for (const TableColumn &column : columns)
        titles += column.title.isEmpty() ? column.key : column.title;
    return titles;
}
