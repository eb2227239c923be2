// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "models/tables/tablewriter.h"

#include <QVariantList>

/// A table for meetings with real values: the same rows go on paper, as text, and into a workbook, as numbers
/// and dates.
struct ReportTable
{
    struct Column
    {
        QString key;
        QString title;
        Report::Align align = Report::Align::Left;
        double width = 0; ///< share of the paper; 0 = as the contents need
    };

    QString title;
    QString unit;   ///< 填报单位
    QString period; ///< 统计期间
    QList<Column> columns;
    /// Null, QString, integers, double (two decimals on paper), QDate, QDateTime.
    QList<QVariantList> rows;
    QVariantList totals; ///< none: no totals row

    QList<TableColumn> tableColumns() const;
};

/// With the head and foot of meeting tables: unit, period; head of unit, checker, preparer, date.
ReportDocument paperOf(const ReportTable &table);

/// csv or xlsx (json too); totals are the last row.
[[nodiscard]] Result<> writeTable(const ReportTable &table, TableWriter::Format format, const QString &path);

/// A value as it stands on paper; a dash for nothing.
QString paperText(const QVariant &value);
