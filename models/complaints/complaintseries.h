// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/storage/connection.h"

#include <QHash>

/// The numbers of requests, one series for each office, year and station. For one transaction: what it has
/// given it does not look up again.
class ComplaintSeries
{
public:
    struct Office
    {
        QString digits; ///< of its code, in the numbers of its requests
        qint64 no = 0;  ///< the scope of its rows
    };

    explicit ComplaintSeries(Connection &connection);

    [[nodiscard]] Result<QString> next(Place::Id office, int year);
    /// Kind::Invalid where there is no such place.
    [[nodiscard]] Result<Office> officeOf(Place::Id id);

private:
    Result<qint64> nextSerial(Place::Id office, int year);

    Connection &m_connection;
    QHash<std::pair<qint64, int>, qint64> m_serials;
    QHash<qint64, Office> m_offices;
    QString m_letter;
};
