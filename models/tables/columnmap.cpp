// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/columnmap.h"

#include "models/base/clock.h"
#include "models/tables/textdecoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ColumnMapWords
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMap)
};

tl::unexpected<Error> wrongType(const QString &place, const QString &expected)
{
    return refusal(
        ColumnMapWords::tr("The map file is wrong at %1: %2 is expected there.").arg(place, expected));
}

/// The object at a key; an empty one if the key is not there.
Result<QJsonObject> objectAt(const QJsonObject &json, const QString &key, const QString &place)
{
    const QJsonValue value = json.value(key);
    if (!value.isUndefined() && !value.isObject())
        return wrongType(place + u'.' + key, ColumnMapWords::tr("an object"));
    return value.toObject();
}

Result<QHash<QString, QString>> textsAt(const QJsonObject &json, const QString &key, const QString &place)
{
    return objectAt(json, key, place)
        .and_then([&](const QJsonObject &object) -> Result<QHash<QString, QString>> {
            QHash<QString, QString> texts;
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!it->isString())
                    return wrongType(place + u'.' + key + u'.' + it.key(), ColumnMapWords::tr("a text"));
                texts.insert(it.key(), it->toString());
            }
            return texts;
        });
}

/// "Created Date", or ["Complaint Type", "Descriptor"].
Result<QStringList> columnNames(const QJsonValue &value, const QString &place)
{
    if (value.isString() && !value.toString().isEmpty())
        return QStringList{value.toString()};
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return wrongType(place, ColumnMapWords::tr("the name of a column or a list of them"));
    QStringList names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString() || array[i].toString().isEmpty())
            return wrongType(u"%1[%2]"_s.arg(place).arg(i), ColumnMapWords::tr("the name of a column"));
        names += array[i].toString();
    }
    return names;
}
} // namespace

ColumnMap::ColumnMap()
    : m_zone(Clock::zone())
    , m_encoding(TextDecoding::Detect.toString())
{
}

Result<ColumnMap> ColumnMap::load(const QString &path)
{
    constexpr qint64 LargestMap = 4 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            {.kind = file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
             .message =
                 ColumnMapWords::tr("The map file %1 cannot be read: %2").arg(path, file.errorString())});
    if (file.size() > LargestMap)
        return refusal(ColumnMapWords::tr("The map file %1 is far too large to be one.").arg(path));
    return fromJson(file.readAll());
}

Result<ColumnMap> ColumnMap::fromJson(QByteArrayView json)
{
    constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF", 3);
    if (json.startsWith(ByteOrderMark))
        json = json.sliced(ByteOrderMark.size());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return refusal(ColumnMapWords::tr("The map file is not JSON: %1 at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset + 1));
    if (!document.isObject())
        return wrongType(u"$"_s, ColumnMapWords::tr("an object"));
    ColumnMap map;
    if (const auto done = map.read(document.object()); !done)
        return failure(done.error());
    return map;
}

Result<> ColumnMap::read(const QJsonObject &json)
{
    using Step = Result<> (ColumnMap::*)(const QJsonObject &);
    static const QHash<QString, Step> steps{{u"columns"_s, &ColumnMap::readColumns},
                                            {u"constants"_s, &ColumnMap::readConstants},
                                            {u"dates"_s, &ColumnMap::readDates},
                                            {u"values"_s, &ColumnMap::readValues},
                                            {u"time_zone"_s, &ColumnMap::readZone},
                                            {u"encoding"_s, &ColumnMap::readEncoding}};
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Step step = steps.value(it.key());
        if (!step)
            return refusal(
                ColumnMapWords::tr(
                    "The map file has an unknown key %1. Known are columns, constants, dates, values, "
                    "time_zone and encoding.")
                    .arg(u"$." + it.key()));
        if (const auto done = (this->*step)(json); !done)
            return done;
    }
    for (auto it = m_constants.cbegin(); it != m_constants.cend(); ++it) {
        if (m_columns.contains(it.key()))
            return refusal(ColumnMapWords::tr("The map file is wrong at %1: the field has a column already.")
                               .arg(u"$.constants." + it.key()));
    }
    return {};
}

Result<> ColumnMap::readColumns(const QJsonObject &json)
{
    m_byName = false;
    const auto columns = objectAt(json, u"columns"_s, u"$"_s);
    if (!columns)
        return failure(columns.error());
    for (auto it = columns->begin(); it != columns->end(); ++it) {
        const auto names = columnNames(*it, u"$.columns." + it.key());
        if (!names)
            return failure(names.error());
        m_columns.insert(it.key(), *names);
    }
    return {};
}

Result<> ColumnMap::readConstants(const QJsonObject &json)
{
    return textsAt(json, u"constants"_s, u"$"_s).map([&](const auto &texts) { m_constants = texts; });
}

Result<> ColumnMap::readDates(const QJsonObject &json)
{
    const auto formats = textsAt(json, u"dates"_s, u"$"_s);
    if (!formats)
        return failure(formats.error());
    m_dates = *formats;
    for (auto it = m_dates.cbegin(); it != m_dates.cend(); ++it) {
        if (it->isEmpty())
            return wrongType(u"$.dates." + it.key(), ColumnMapWords::tr("a date format such as yyyy-MM-dd"));
    }
    return {};
}

Result<> ColumnMap::readValues(const QJsonObject &json)
{
    const auto fields = objectAt(json, u"values"_s, u"$"_s);
    if (!fields)
        return failure(fields.error());
    for (const QString &field : fields->keys()) {
        const auto texts = textsAt(*fields, field, u"$.values"_s);
        if (!texts)
            return failure(texts.error());
        m_values.insert(field, *texts);
    }
    return {};
}

Result<> ColumnMap::readZone(const QJsonObject &json)
{
    const QByteArray name = json.value("time_zone"_L1).toString().toUtf8();
    m_zone = QTimeZone(name);
    if (name.isEmpty() || !m_zone.isValid()) // an empty name would be this machine's zone
        return wrongType(u"$.time_zone"_s, ColumnMapWords::tr("a zone such as Asia/Shanghai"));
    return {};
}

Result<> ColumnMap::readEncoding(const QJsonObject &json)
{
    m_encoding = json.value("encoding"_L1).toString();
    if (!TextDecoding::isEncoding(m_encoding))
        return wrongType(u"$.encoding"_s, ColumnMapWords::tr("auto or an encoding such as UTF-8 or GB18030"));
    return {};
}
