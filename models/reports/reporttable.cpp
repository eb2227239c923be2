// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reporttable.h"

#include "models/base/clock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ReportTableWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportTable)
};

QStringList texts(const QVariantList &row)
{
    QStringList cells;
    for (const QVariant &value : row)
        cells << paperText(value);
    return cells;
}
} // namespace

QString paperText(const QVariant &value)
{
    if (value.isNull())
        return u"—"_s;
    switch (value.typeId()) {
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'f', 2);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s);
    default:
        return value.toString();
    }
}

QList<TableColumn> ReportTable::tableColumns() const
{
    QList<TableColumn> all;
    for (const Column &column : columns)
        all.append({column.key, QString(column.title).replace(u'\n', u' ')});
    return all;
}

ReportDocument paperOf(const ReportTable &table)
{
    Report::Table paper;
    for (const ReportTable::Column &column : table.columns)
        paper.columns.append({column.title, column.align, column.width});
    for (const QVariantList &row : table.rows)
        paper.rows.append(texts(row));
    if (!table.totals.isEmpty())
        paper.totals = texts(table.totals);

    ReportDocument document;
    document.title = table.title;
    document.blocks << Report::SpreadLine{{ReportTableWords::tr("Unit: %1").arg(table.unit),
                                           ReportTableWords::tr("Period: %1").arg(table.period)}}
                    << paper
                    << Report::Signatures{{ReportTableWords::tr("Head of unit:"),
                                           ReportTableWords::tr("Checked by:"),
                                           ReportTableWords::tr("Prepared by:"),
                                           ReportTableWords::tr("Date:")}};
    return document;
}

Result<> writeTable(const ReportTable &table, TableWriter::Format format, const QString &path)
{
    auto writer =
        TableWriter::create(format, path, table.tableColumns(), {.sheetName = table.title.left(31)});
    if (!writer)
        return failure(writer.error());
    for (const QVariantList &row : table.rows) {
        if (auto written = (*writer)->write(row); !written)
            return written;
    }
    if (!table.totals.isEmpty()) {
        if (auto written = (*writer)->write(table.totals); !written)
            return written;
    }
    return (*writer)->finish();
}
