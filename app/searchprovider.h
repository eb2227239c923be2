// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QList>

#include <functional>

/// Something the one search box has found.
struct Finding
{
    QString kind; ///< "place"
    qint64 id = 0;
    QString code; ///< what people know it by: a code, a number
    QString title;
    QString detail; ///< where it is
};

/// One source of the one search box. Another one is a line in searchproviders.cpp.
using SearchProvider =
    std::function<Result<QList<Finding>>(Connection &connection, const QString &typed, int limit)>;

const QList<SearchProvider> &searchProviders();
