// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/tables/importfield.h"
#include "models/tables/mappedcolumns.h"

#include <QHash>
#include <QStringList>
#include <QTimeZone>

class QJsonObject;

/// How another system's table becomes ours, from a JSON file:
///
///     {"columns": {"received_at": "Created Date", "content": ["Complaint Type", "Descriptor"]},
///      "constants": {"channel": "import"}, "dates": {"received_at": "MM/dd/yyyy hh:mm:ss AP"},
///      "values": {"state": {"Open": "handling"}}, "time_zone": "America/New_York", "encoding": "auto"}
///
/// Everything may be left out. With "columns", only what it names comes in, and required fields under their
/// own name; without, every field comes from the column of its own name. Dates are in the format of
/// QDateTime::fromString or ISO.
class ColumnMap
{
public:
    /// Without a file: columns by name, instants in China's time.
    ColumnMap();

    [[nodiscard]] static Result<ColumnMap> load(const QString &path);

    /// Kind::Invalid names the place, as in `$.columns.content[1]`: an unknown key, a wrong type, a field
    /// given twice, an unknown time zone or encoding.
    [[nodiscard]] static Result<ColumnMap> fromJson(QByteArrayView json);

    /// It names no columns: each field comes from the column of its own name.
    bool isByName() const { return m_byName; }

    /// For ReadOptions.
    const QString &encoding() const { return m_encoding; }

    /// Joins the map, the header of a table and the fields of an import. Kind::Invalid names every field the
    /// import does not have, every required field without a source and every column the table lacks or has
    /// twice.
    [[nodiscard]] Result<MappedColumns> bind(const QStringList &header,
                                             const QList<ImportField> &fields) const;

private:
    Result<> read(const QJsonObject &json);
    Result<> readColumns(const QJsonObject &json);
    Result<> readConstants(const QJsonObject &json);
    Result<> readDates(const QJsonObject &json);
    Result<> readValues(const QJsonObject &json);
    Result<> readZone(const QJsonObject &json);
    Result<> readEncoding(const QJsonObject &json);
    QStringList sourcesOf(const ImportField &field, const QStringList &header) const;
    MappedColumns::Source sourceOf(const ImportField &field, const QStringList &header) const;
    QStringList problems(const QStringList &header, const QList<ImportField> &fields) const;
    QStringList unknownFields(const QList<ImportField> &fields) const;

    bool m_byName = true;
    QHash<QString, QStringList> m_columns;
    QHash<QString, QString> m_constants;
    QHash<QString, QString> m_dates;
    QHash<QString, QHash<QString, QString>> m_values;
    QTimeZone m_zone;
    QString m_encoding;
};
