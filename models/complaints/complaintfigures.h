// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/storage/connection.h"

#include <QMap>

/// What the first page shows of requests.
struct ComplaintFigures
{
    struct Day
    {
        QDate date;
        qint64 received = 0;
    };
    struct ByCategory
    {
        QString code;
        QString name;
        qint64 open = 0;
    };

    static constexpr int DaysShown = 30;
    static constexpr int CategoriesShown = 8;

    QMap<ComplaintFilter::Chip, qint64> counts;
    QList<Day> days;              ///< the last ones up to today, oldest first, none left out
    QList<ByCategory> categories; ///< of open requests, the largest first

    [[nodiscard]] static Result<ComplaintFigures> read(Connection &connection, const Session &viewer = {});
};
