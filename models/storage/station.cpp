// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/station.h"

#include "models/base/clock.h"
#include "models/storage/recorder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int FirstProvisional = 0x8000;
constexpr int Blocks = 0x1000;
constexpr int BlockSize = 8;

Result<> set(Connection &connection, const QString &key, const QVariant &value)
{
    const auto done = connection.run(u"INSERT OR REPLACE INTO meta (k, v) VALUES (?, ?)"_s, {key, value});
    return done ? Result<>{} : failure(done.error());
}

Result<qint64> number(Connection &connection, const QString &key)
{
    return connection.value(u"SELECT v FROM meta WHERE k = ?"_s, {key}).map([](const QVariant &v) {
        return v.toLongLong();
    });
}

Result<QString> text(Connection &connection, const QString &key)
{
    return connection.value(u"SELECT v FROM meta WHERE k = ?"_s, {key}).map([](const QVariant &v) {
        return v.toString();
    });
}
} // namespace

Result<> Station::load(Connection &connection)
{
    const auto station = connection.value(u"SELECT v FROM meta WHERE k = 'station'"_s);
    const auto tick = connection.value(u"SELECT v FROM meta WHERE k = 'tick'"_s);
    if (!station || !tick)
        return failure(station ? tick.error() : station.error());
    if (!station->isNull()) {
        connection.recorder().clock().restore(station->toLongLong(), tick->toLongLong());
        return {};
    }
    return assign(connection,
                  FirstProvisional + int(QRandomGenerator::system()->bounded(Blocks)) * BlockSize);
}

Result<> Station::assign(Connection &connection, int number)
{
    connection.recorder().clock().restore(number, 0);
    return set(connection, u"station"_s, number)
        .and_then([&] { return set(connection, u"tick"_s, 0); })
        .and_then([&] { return set(connection, u"letter"_s, u"A"_s); });
}

Result<Station::Progress> Station::progress(Connection &connection)
{
    const auto station = number(connection, u"station"_s);
    const auto incarnation = number(connection, u"incarnation"_s);
    const auto tick = number(connection, u"tick"_s);
    if (!station || !incarnation || !tick)
        return failure(!station ? station.error() : !incarnation ? incarnation.error() : tick.error());
    return Progress{int(*station), int(*incarnation), *tick};
}

Result<std::optional<Station::Restoration>> Station::restoration(Connection &connection)
{
    const auto stored = text(connection, u"restored"_s);
    if (!stored)
        return failure(stored.error());
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    if (json.isEmpty())
        return std::nullopt;
    return Restoration{.at = Clock::fromMs(json[u"at"_s].toInteger()),
                       .from = json[u"from"_s].toString(),
                       .change = json[u"change"_s].toInteger()};
}

Result<> Station::beginAgain(Connection &connection, const Progress &reached, const Restoration &restoration)
{
    const auto own = progress(connection);
    if (!own)
        return failure(own.error());
    const int incarnation = std::max(own->incarnation, reached.incarnation) + 1;
    const int block = own->station - own->station % BlockSize;
    const QJsonObject json{{u"at"_s, restoration.at.toMSecsSinceEpoch()},
                           {u"from"_s, restoration.from},
                           {u"change"_s, restoration.change}};
    const QString told = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return set(connection, u"station"_s, block + incarnation % BlockSize)
        .and_then([&] { return set(connection, u"incarnation"_s, incarnation); })
        .and_then([&] { return set(connection, u"tick"_s, std::max(own->tick, reached.tick)); })
        .and_then([&] { return set(connection, u"restored"_s, told); });
}

Result<QString> Station::letter(Connection &connection)
{
    return text(connection, u"letter"_s);
}

Result<QString> Station::homePlace(Connection &connection)
{
    return text(connection, u"home"_s);
}

Result<> Station::setHomePlace(Connection &connection, const QString &code)
{
    return set(connection, u"home"_s, code);
}
