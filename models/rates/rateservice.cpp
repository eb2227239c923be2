// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/rateservice.h"

#include "models/rates/handlingsheet.h"
#include "models/rates/weightrepository.h"

using namespace Qt::Literals::StringLiterals;

RateService::RateService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&database, &Database::changed, this, &RateService::contentChanged);
}

void RateService::setOffice(Place::Id office)
{
    if (m_office == office)
        return;
    m_office = office;
    emit officeChanged();
}

void RateService::month(QDate month,
                        QObject *receiver,
                        std::function<void(const Result<RateMonth> &)> deliver)
{
    m_database.read(
        u"rates.see"_s,
        receiver,
        [month, office = m_office](Connection &c) { return RateDesk(c, office).month(month); },
        std::move(deliver));
}

void RateService::trend(QDate last,
                        int months,
                        QObject *receiver,
                        std::function<void(const Result<QList<RateTrendMonth>> &)> deliver)
{
    m_database.read(
        u"rates.see"_s,
        receiver,
        [=, office = m_office](Connection &c) { return RateDesk(c, office).trend(last, months); },
        std::move(deliver));
}

void RateService::keys(QDate month,
                       const RateDrill &drill,
                       QObject *receiver,
                       std::function<void(const Result<QList<qint64>> &)> deliver)
{
    m_database.read(
        u"rates.see"_s,
        receiver,
        [=, office = m_office](Connection &c) { return RateDesk(c, office).keys(month, drill); },
        std::move(deliver));
}

void RateService::offices(QObject *receiver, std::function<void(const Result<QList<Place>> &)> deliver)
{
    m_database.read(u"rates.see"_s, receiver, RateDesk::offices, std::move(deliver));
}

void RateService::handling(QDate month,
                           QObject *receiver,
                           std::function<void(const Result<ReportTable> &)> deliver)
{
    m_database.read(
        u"rates.see"_s,
        receiver,
        [month, office = m_office](Connection &c) { return HandlingSheet::read(c, month, office); },
        std::move(deliver));
}

void RateService::weights(QObject *receiver, std::function<void(const Result<QList<RateWeights>> &)> deliver)
{
    m_database.read(
        u"rates.see"_s,
        receiver,
        [](Connection &c) { return WeightRepository(c).all(); },
        std::move(deliver));
}

void RateService::freeze(QDate month)
{
    m_database.write(
        {u"rates.freeze"_s, {}},
        this,
        [=, office = m_office, session = m_session](Connection &c) {
            return RateDesk(c, office).freeze(month, session);
        },
        [this, month](const Result<FrozenMonth> &done) {
            done ? emit frozen(month) : emit failed(done.error());
        });
}

void RateService::reopen(QDate month)
{
    m_database.write(
        {u"rates.reopen"_s, {}},
        this,
        [=, office = m_office, session = m_session](Connection &c) {
            return RateDesk(c, office).reopen(month, session);
        },
        [this, month](const Result<> &done) { done ? emit reopened(month) : emit failed(done.error()); });
}

void RateService::putWeights(const RateWeights &weights)
{
    m_database.write(
        {u"rates.weights"_s, weights.validFrom.toString(Qt::ISODate)},
        this,
        [weights](Connection &c) { return WeightRepository(c).put(weights); },
        [this](const Result<> &done) { done ? emit weightsChanged() : emit failed(done.error()); });
}
