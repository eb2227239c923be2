// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/tables/tablewriter.h"

#include <functional>

/// Takes one row, as many values as there are columns.
using RowSink = std::function<Result<>(const QVariantList &)>;

/// One word after `jieban export`: a file of its own and a line in exportkinds.cpp. What it writes can be
/// imported again.
struct ExportKind
{
    QString name;
    QString description; ///< translated
    QList<TableColumn> columns;
    std::function<Result<>(Connection &, const RowSink &)> rows; ///< all of them, never cut
};

QList<ExportKind> exportKinds();
