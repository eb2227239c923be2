// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablewriter.h"

#include "models/tables/csvwriter.h"
#include "models/tables/jsonwriter.h"
#include "models/tables/workbookwriter.h"

#include <QCoreApplication>

namespace {
using Writer = std::unique_ptr<TableWriter>;
} // namespace

QList<TableColumn> tableColumns(const char *context, std::span<const NamedColumn> names)
{
    QList<TableColumn> columns;
    for (const NamedColumn &name : names)
        columns.append(
            {QString::fromLatin1(name.key), QCoreApplication::translate(context, name.title), name.width});
    return columns;
}

std::optional<TableWriter::Format> TableWriter::formatNamed(QStringView name)
{
    if (name == u"csv")
        return Format::Csv;
    if (name == u"xlsx")
        return Format::Xlsx;
    if (name == u"json")
        return Format::Json;
    return std::nullopt;
}

Result<Writer> TableWriter::create(Format format,
                                   const QString &path,
                                   const QList<TableColumn> &columns,
                                   const WriteOptions &options)
{
    const auto asWriter = [](auto writer) -> Writer { return writer; };
    switch (format) {
    case Format::Csv:
        return CsvWriter::create(path, columns, options).map(asWriter);
    case Format::Xlsx:
        return WorkbookWriter::create(path, columns, options).map(asWriter);
    case Format::Json:
        return JsonWriter::create(path, columns).map(asWriter);
    }
    Q_UNREACHABLE();
}
