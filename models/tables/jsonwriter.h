// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablewriter.h"
#include "models/tables/textsink.h"

/// An array of objects, one a line, keys in the order of the columns. (QJsonDocument would sort them and hold
/// the whole.)
class JsonWriter : public TableWriter
{
public:
    static Result<std::unique_ptr<JsonWriter>> create(const QString &path, const QList<TableColumn> &columns);

    Result<> write(std::span<const QVariant> row) override;
    Result<> finish() override;

private:
    explicit JsonWriter(const QString &path);
    void putString(QStringView text);
    void putValue(const QVariant &value);

    TextSink m_sink;
    QStringList m_keys;
    bool m_empty = true;
};
