// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablerow.h"
#include "models/tables/xlsxworkbook.h"

/// One sheet of an xlsx workbook; its rows are parsed while they are walked.
class XlsxSource : public TableSource
{
public:
    explicit XlsxSource(XlsxWorkbook workbook)
        : m_workbook(std::move(workbook))
    {
    }

    std::unique_ptr<RowCursor> rows() const override;
    QString notice() const override { return m_workbook.notice(); }

private:
    XlsxWorkbook m_workbook;
};
