// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablerow.h"

#include <QByteArray>

/// A csv file held as UTF-8; rows are decoded one at a time into a buffer that is reused.
class CsvSource : public TableSource
{
public:
    /// `utf8` must be valid, as TextDecoding leaves it.
    explicit CsvSource(QByteArray utf8);

    std::unique_ptr<RowCursor> rows() const override;

private:
    QByteArray m_utf8;
    char m_delimiter;
};
