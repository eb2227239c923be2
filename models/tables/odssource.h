// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablerow.h"

#include <QByteArray>

/// The first sheet of an ods workbook (OpenDocument 1.3 part 3, 9); its rows are parsed while they are
/// walked.
///
/// liborcus reads ods too, but 0.17 drops the copies of repeated rows.
class OdsSource : public TableSource
{
public:
    /// Of the part content.xml.
    explicit OdsSource(QByteArray content)
        : m_content(std::move(content))
    {
    }

    std::unique_ptr<RowCursor> rows() const override;
    QString notice() const override;

private:
    QByteArray m_content;
};
