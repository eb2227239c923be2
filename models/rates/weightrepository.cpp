// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/weightrepository.h"

#include "models/storage/recorder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString AllWeightSql =
    u"SELECT valid_from, response, resolution, satisfaction FROM rate_weight WHERE _x = 0 "
    "ORDER BY valid_from, id"_s;

const QString FindWeightSql = u"SELECT id FROM rate_weight WHERE valid_from = ? AND _x = 0"_s;

const QString InsertWeightSql =
    u"INSERT INTO rate_weight (id, scope, valid_from, response, resolution, satisfaction) "
    "VALUES (?, 0, ?, ?, ?, ?)"_s;

const QString UpdateWeightSql =
    u"UPDATE rate_weight SET response = ?, resolution = ?, satisfaction = ? WHERE id = ?"_s;

struct WeightRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(WeightRepository)
};

Result<> check(const RateWeights &weights)
{
    if (!weights.validFrom.isValid())
        return failure(
            {Error::Kind::Invalid,
             WeightRepositoryWords::tr("The weights need the day from which they hold. Choose a day."),
             {}});
    if (!weights.isValid())
        return failure({Error::Kind::Invalid,
                        WeightRepositoryWords::tr(
                            "The three weights must sum to 100; they sum to %1. Change one of them.")
                            .arg(weights.response + weights.resolution + weights.satisfaction),
                        {}});
    return {};
}
} // namespace

WeightRepository::WeightRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<RateWeights>> WeightRepository::all()
{
    auto query = m_connection.run(AllWeightSql);
    if (!query)
        return failure(query.error());
    QList<RateWeights> all;
    while (query->next())
        all.append({.validFrom = QDate::fromString(query->value(0).toString(), Qt::ISODate),
                    .response = query->value(1).toInt(),
                    .resolution = query->value(2).toInt(),
                    .satisfaction = query->value(3).toInt()});
    return all;
}

Result<> WeightRepository::put(const RateWeights &weights)
{
    if (const auto valid = check(weights); !valid)
        return valid;
    const QString day = weights.validFrom.toString(Qt::ISODate);
    const auto existing = m_connection.value(FindWeightSql, {day});
    if (!existing)
        return failure(existing.error());
    if (!existing->isNull())
        return m_connection.execute(UpdateWeightSql,
                                    {weights.response, weights.resolution, weights.satisfaction, *existing});
    return m_connection.execute(
        InsertWeightSql,
        {m_connection.recorder().newId(), day, weights.response, weights.resolution, weights.satisfaction});
}
