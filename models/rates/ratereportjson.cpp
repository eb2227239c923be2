// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/ratereport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonValue scoreJson(std::optional<qint64> score)
{
    return score ? QJsonValue(*score) : QJsonValue();
}

std::optional<qint64> scoreOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonObject countsJson(const RateCounts &counts)
{
    QJsonObject json;
    for (const RateFigure figure : Rates::all())
        json.insert(Rates::code(figure), QJsonArray{counts[figure].part, counts[figure].whole});
    return json;
}

RateCounts countsOf(const QJsonValue &json)
{
    RateCounts counts;
    for (const RateFigure figure : Rates::all()) {
        const QJsonArray ratio = json[Rates::code(figure)].toArray();
        counts[figure] = {ratio.at(0).toInteger(), ratio.at(1).toInteger()};
    }
    return counts;
}

QJsonArray groupsJson(const QList<RateGroup> &groups)
{
    QJsonArray json;
    for (const RateGroup &group : groups)
        json.append(QJsonObject{{u"id"_s, QString::number(group.id)}, // 63 bits do not fit a JSON number
                                {u"name"_s, group.name},
                                {u"counts"_s, countsJson(group.counts)},
                                {u"score"_s, scoreJson(group.score)},
                                {u"rank"_s, group.rank}});
    return json;
}

QList<RateGroup> groupsOf(const QJsonValue &json)
{
    QList<RateGroup> groups;
    const QJsonArray array = json.toArray();
    for (const auto &group : array)
        groups.append({.id = group[u"id"].toString().toLongLong(),
                       .name = group[u"name"].toString(),
                       .counts = countsOf(group[u"counts"]),
                       .score = scoreOf(group[u"score"]),
                       .rank = group[u"rank"].toInt()});
    return groups;
}

QJsonArray topJson(const QList<RateCategory> &top)
{
    QJsonArray json;
    for (const RateCategory &category : top)
        json.append(QJsonObject{
            {u"code"_s, category.code}, {u"name"_s, category.name}, {u"cases"_s, category.cases}});
    return json;
}

RateReport reportOf(const QJsonObject &json)
{
    const QJsonValue weights = json[u"weights"];
    RateReport report{.period = {dayOf(json[u"from"]), dayOf(json[u"to"])},
                      .weights = {.validFrom = dayOf(weights[u"valid_from"]),
                                  .response = weights[u"response"].toInt(),
                                  .resolution = weights[u"resolution"].toInt(),
                                  .satisfaction = weights[u"satisfaction"].toInt()},
                      .counts = countsOf(json[u"counts"]),
                      .score = scoreOf(json[u"score"]),
                      .components = countsOf(json[u"components"]),
                      .events = countsOf(json[u"events"]),
                      .sections = groupsOf(json[u"sections"]),
                      .communities = groupsOf(json[u"communities"])};
    const QJsonArray top = json[u"top"].toArray();
    for (const auto &category : top)
        report.top.append(
            {category[u"code"].toString(), category[u"name"].toString(), category[u"cases"].toInteger()});
    return report;
}
} // namespace

QByteArray Rates::toJson(const RateReport &report)
{
    const QJsonObject weights{{u"valid_from"_s, day(report.weights.validFrom)},
                              {u"response"_s, report.weights.response},
                              {u"resolution"_s, report.weights.resolution},
                              {u"satisfaction"_s, report.weights.satisfaction}};
    return QJsonDocument(QJsonObject{{u"from"_s, day(report.period.from)},
                                     {u"to"_s, day(report.period.to)},
                                     {u"weights"_s, weights},
                                     {u"counts"_s, countsJson(report.counts)},
                                     {u"score"_s, scoreJson(report.score)},
                                     {u"components"_s, countsJson(report.components)},
                                     {u"events"_s, countsJson(report.events)},
                                     {u"sections"_s, groupsJson(report.sections)},
                                     {u"communities"_s, groupsJson(report.communities)},
                                     {u"top"_s, topJson(report.top)}})
        .toJson(QJsonDocument::Compact);
}

Result<RateReport> Rates::reportFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const RateReport report = reportOf(document.object());
    if (error.error == QJsonParseError::NoError && report.period.isValid() && report.weights.isValid())
        return report;
    return failure(
        {Error::Kind::Storage,
         QCoreApplication::translate(
             "Rates", "The frozen month cannot be read. Check the file, or let a leader reopen it."),
         error.errorString()});
}
