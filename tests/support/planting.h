// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schemaregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QStringEncoder>

/// Invented personal values, one for each column that the registry declares personal, and the search for
/// their bytes. A column declared tomorrow is planted and searched for without a word here.
namespace Planting {
/// In the open text of a request: if this is not found, the search itself is broken.
inline const QString Control = QStringLiteral("鸒斯归飞提提");

/// By "table.column".
inline QMap<QString, QString> values()
{
    QMap<QString, QString> all{
        {QStringLiteral("complaint.reporter"), QStringLiteral("亓官鷟雒")},
        {QStringLiteral("complaint.phone"), QStringLiteral("19977665544")},
        {QStringLiteral("complaint.address"), QStringLiteral("鹓鶵巷881号鸓楼")},
        {QStringLiteral("complaint.id_number"), QStringLiteral("990101196307094178")},
        {QStringLiteral("complaint.respondent"), QStringLiteral("鸤鸠商行")},
        {QStringLiteral("attachment.name"), QStringLiteral("鶢鶋诊断书.txt")},
        {QStringLiteral("saved_filter.settings"), QStringLiteral("{\"phone\":\"18866553377\"}")},
        {QStringLiteral("draft.fields"), QStringLiteral("{\"reporter\":\"鵷鶵子\"}")},
    };
    const auto plant = [&](const QString &column) {
        if (!all.contains(column))
            all.insert(column, QStringLiteral("鸞鷟") + column);
    };
    for (const auto &table : SchemaRegistry::syncedTables()) {
        for (const QString &column : table.sealedColumns())
            plant(table.name + QLatin1Char('.') + column);
    }
    for (const auto &[table, column] : SchemaRegistry::sealedLocalColumns())
        plant(table + QLatin1Char('.') + column);
    return all;
}

/// What gives a value away: itself, as Qt and SQLite write it, and what an index would make of it.
inline QList<QByteArray> tracesOf(const QString &value)
{
    QList<QByteArray> traces{value.toUtf8(), value.toUtf8().toHex()};
    for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        traces << QByteArray(QStringEncoder(order)(value));
    for (qsizetype at = 0; at + 2 <= value.size(); ++at) {
        if (value.at(at).unicode() > 0x2000 && value.at(at + 1).unicode() > 0x2000)
            traces << value.mid(at, 2).toUtf8(); // a pair of the search index
    }
    return traces;
}

/// Every place below `folder` that gives one of `values` away: "path: value".
inline QStringList found(const QString &folder, const QStringList &values)
{
    QStringList places;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &value : values) {
            for (const QByteArray &trace : tracesOf(value)) {
                if (bytes.contains(trace) || file.fileName().toUtf8().contains(trace))
                    places << file.fileName() + QStringLiteral(": ") + value;
            }
        }
    }
    return places;
}
} // namespace Planting
