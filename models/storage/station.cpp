// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/station.h"

#include "models/storage/recorder.h"

#include <QRandomGenerator>

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
