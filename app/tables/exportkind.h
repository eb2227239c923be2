// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/organisation/session.h"
#include "models/places/place.h"
#include "models/storage/connection.h"
#include "models/tables/tablewriter.h"

#include <functional>

/// Which rows are wanted; all where nothing is said.
struct ExportScope
{
    Place::Id place; ///< with everything inside it
    std::optional<Period> period;
    Session viewer{}; ///< who asks: sees only what lies in his area
};

/// Takes one row, as many values as there are columns.
using RowSink = std::function<Result<>(const QVariantList &)>;

/// One word after `jieban export`: a file of its own and a line in exportkinds.cpp. What it writes can be
/// imported again.
struct ExportKind
{
    QString name;
    QString description; ///< translated
    QString operation;   ///< that whoever asks must be permitted
    QList<TableColumn> columns;
    std::function<Result<>(Connection &, const ExportScope &, const RowSink &)> rows; ///< never cut
    bool scoped = false; ///< knows what a place and a period are
};

QList<ExportKind> exportKinds();
