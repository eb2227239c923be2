// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablerow.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

/// A JSON array of objects as a table: the keys are the columns, in alphabetical order. An object that holds
/// just one array stands for it. Texts as they are, numbers at full precision, true and false as 1 and 0,
/// null and missing as nothing, what is nested as JSON.
class JsonSource : public TableSource
{
public:
    static constexpr qint64 LargestText = 64LL << 20; ///< bytes; the parser holds all of it
    static constexpr qsizetype MostColumns = 512;

    /// Does the text begin like JSON?
    static bool isMeant(QByteArrayView text);

    /// Kind::Invalid names the place where it is no JSON, or the element that is no object.
    [[nodiscard]] static Result<std::shared_ptr<const TableSource>> parse(const QByteArray &utf8);

    std::unique_ptr<RowCursor> rows() const override;

private:
    QStringList m_header;
    QJsonArray m_records; ///< cells are made when a row is asked for: sparse records stay small
};
