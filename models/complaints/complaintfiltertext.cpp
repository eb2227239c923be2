// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintfiltertext.h"

#include "models/complaints/complaintnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
using Order = ComplaintFilter::Order;

constexpr std::array Orders{std::pair{Order::Received, "received"},
                            std::pair{Order::Due, "due"},
                            std::pair{Order::State, "state"},
                            std::pair{Order::Kind, "kind"},
                            std::pair{Order::Urgency, "urgency"},
                            std::pair{Order::Channel, "channel"},
                            std::pair{Order::Category, "category"},
                            std::pair{Order::Host, "host"},
                            std::pair{Order::Place, "place"}};

template <typename Enum>
void put(QJsonObject &json, const QString &key, const std::optional<Enum> &value)
{
    if (value)
        json.insert(key, ComplaintNames::code(*value));
}

template <typename Enum>
void take(const QJsonObject &json, const QString &key, std::optional<Enum> &value)
{
    value = ComplaintNames::fromCode<Enum>(json.value(key).toString());
}

/// Ids have more digits than a JSON number keeps.
void putText(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QString idText(qint64 id)
{
    return id > 0 ? QString::number(id) : QString();
}

QJsonArray ordersOf(const QList<ComplaintFilter::Sort> &orders)
{
    QJsonArray array;
    for (const auto &[by, descending] : orders)
        array.append(
            QString((descending ? u"-"_s : u""_s) + QLatin1StringView(Orders.at(size_t(by)).second)));
    return array;
}

QList<ComplaintFilter::Sort> ordersFrom(const QJsonArray &array)
{
    QList<ComplaintFilter::Sort> orders;
    for (const auto &value : array) {
        const QString text = value.toString();
        const bool descending = text.startsWith(u'-');
        for (const auto &[by, code] : Orders)
            if (QStringView(text).mid(descending ? 1 : 0) == QLatin1StringView(code))
                orders.append({by, descending});
    }
    return orders.isEmpty() ? QList{ComplaintFilter::Sort()} : orders;
}
} // namespace

QString ComplaintFilterText::write(const ComplaintFilter &filter)
{
    QJsonObject json{{u"chip"_s, ComplaintChip::code(filter.chip)}, {u"orders"_s, ordersOf(filter.orders)}};
    putText(json, u"text"_s, filter.text);
    put(json, u"state"_s, filter.state);
    put(json, u"kind"_s, filter.kind);
    put(json, u"urgency"_s, filter.urgency);
    put(json, u"channel"_s, filter.channel);
    putText(json, u"category"_s, filter.category);
    putText(json, u"host"_s, idText(filter.host.value));
    if (filter.unassigned)
        json.insert(u"unassigned"_s, true);
    putText(json, u"place"_s, idText(filter.place.value));
    putText(json, u"place_name"_s, filter.placeName);
    putText(json, u"received_from"_s, filter.receivedFrom.toString(Qt::ISODate));
    putText(json, u"received_to"_s, filter.receivedTo.toString(Qt::ISODate));
    putText(json, u"due_from"_s, filter.dueFrom.toString(Qt::ISODate));
    putText(json, u"due_to"_s, filter.dueTo.toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ComplaintFilter ComplaintFilterText::read(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto date = [&](const QString &key) {
        return QDate::fromString(json.value(key).toString(), Qt::ISODate);
    };
    ComplaintFilter filter;
    filter.chip = ComplaintChip::fromCode(json.value(u"chip"_s).toString());
    filter.orders = ordersFrom(json.value(u"orders"_s).toArray());
    filter.text = json.value(u"text"_s).toString();
    take(json, u"state"_s, filter.state);
    take(json, u"kind"_s, filter.kind);
    take(json, u"urgency"_s, filter.urgency);
    take(json, u"channel"_s, filter.channel);
    filter.category = json.value(u"category"_s).toString();
    filter.host = {json.value(u"host"_s).toString().toLongLong()};
    filter.unassigned = json.value(u"unassigned"_s).toBool();
    filter.place = {json.value(u"place"_s).toString().toLongLong()};
    filter.placeName = json.value(u"place_name"_s).toString();
    filter.receivedFrom = date(u"received_from"_s);
    filter.receivedTo = date(u"received_to"_s);
    filter.dueFrom = date(u"due_from"_s);
    filter.dueTo = date(u"due_to"_s);
    return filter;
}
