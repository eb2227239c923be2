// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablewriter.h"

#include <QTemporaryFile>

#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// An xlsx workbook through libxlsxwriter in constant memory: a bold, frozen header with a filter, columns as
/// wide as their first rows need, real numbers and dates.
class WorkbookWriter : public TableWriter
{
public:
    static Result<std::unique_ptr<WorkbookWriter>>
    create(const QString &path, const QList<TableColumn> &columns, const WriteOptions &options);
    ~WorkbookWriter() override;
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    Result<> write(std::span<const QVariant> row) override;
    Result<> finish() override;

private:
    WorkbookWriter(const QString &path, const QList<TableColumn> &columns, const WriteOptions &options);

    Result<> open();
    quint16 columnCount() const;
    Result<> addSheet();
    void closeSheet();
    Result<> put(quint16 column, const QVariant &value);
    Result<> putText(quint16 column, const QString &text, lxw_format *format = nullptr);
    Result<> putNumber(quint16 column, double number);
    Result<> putDate(quint16 column, QDate date, QTime time, lxw_format *format);
    void widen(quint16 column, const QString &text);
    Result<> checked(int error) const;
    Result<> publish();
    tl::unexpected<Error> unwritable(const QString &reason) const;

    QString m_path;
    QList<TableColumn> m_columns;
    WriteOptions m_options;
    QTemporaryFile m_file;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_dateTime = nullptr;
    std::vector<int> m_widths;
    int m_sheets = 0;
    quint32 m_row = 0;
};
