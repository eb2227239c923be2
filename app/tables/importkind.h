// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/tables/columnmap.h"
#include "models/tables/importreport.h"
#include "models/tables/tablereader.h"

#include <functional>

/// What an import would do, and how to do it.
struct ImportPlan
{
    ImportReport report;
    std::function<Result<>(Connection &)> store; ///< runs inside an action
    /// What else came of it, a line each; known once `store` has run.
    std::shared_ptr<QStringList> notes = std::make_shared<QStringList>();
};

/// One word after `jieban import`: a file of its own and a line in importkinds.cpp.
struct ImportKind
{
    QString name;
    QString description; ///< translated, with the columns
    QString action;      ///< in the change log: "place.import"
    std::function<Result<ImportPlan>(Connection &, const TableReader &, const ColumnMap &)> plan;
};

QList<ImportKind> importKinds();
