// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>

/// One column of a table that is written.
struct TableColumn
{
    QString key;   ///< the name in json, and in csv and xlsx when there is no title
    QString title; ///< what heads the column in csv and xlsx
    int width = 0; ///< in xlsx, in characters of the font; 0: as wide as the first rows need
};

/// A column as constants name it: the title is the source text of a translation.
struct NamedColumn
{
    const char *key;
    const char *title;
    int width = 0;
};

/// With the titles that the context has in the language of the program.
QList<TableColumn> tableColumns(const char *context, std::span<const NamedColumn> names);

struct WriteOptions
{
    bool byteOrderMark = true;       ///< csv: without it Excel shows Chinese as noise
    QString sheetName;               ///< xlsx: empty for "Sheet1"
    qint64 rowsPerSheet = 1'048'576; ///< xlsx: header included; what is beyond goes on on another sheet
};

/// Writes a table row by row, at any length, in memory that does not grow with it. The file appears under its
/// name when finish() has succeeded, replacing an older one; until then, and after any failure, nothing is
/// there.
///
/// Values: null, QString, integers, double, bool, QDate, QDateTime. Instants are China's time; csv and xlsx
/// write them without the offset, json with it. Text is never cut: what a format cannot hold is a failure.
class TableWriter
{
public:
    enum class Format { Csv, Xlsx, Json };

    /// From the name of a format as the command line has it; none if there is no such format.
    static std::optional<Format> formatNamed(QStringView name);

    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(Format format,
                                                                     const QString &path,
                                                                     const QList<TableColumn> &columns,
                                                                     const WriteOptions &options = {});

    virtual ~TableWriter() = default;
    TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    /// As many values as there are columns, in their order. After a failure only destruction makes sense.
    [[nodiscard]] virtual Result<> write(std::span<const QVariant> row) = 0;

    [[nodiscard]] virtual Result<> finish() = 0;
};
