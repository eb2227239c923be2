// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablewriter.h"
#include "models/tables/textsink.h"

/// RFC 4180 in UTF-8, guarded against formulas (FormulaGuard). Instants are written 2026-03-01 09:30:00,
/// which Excel understands.
class CsvWriter : public TableWriter
{
public:
    static Result<std::unique_ptr<CsvWriter>>
    create(const QString &path, const QList<TableColumn> &columns, const WriteOptions &options);

    Result<> write(std::span<const QVariant> row) override;
    Result<> finish() override { return m_sink.commit(); }

private:
    explicit CsvWriter(const QString &path);
    void putText(QStringView text);

    TextSink m_sink;
};
