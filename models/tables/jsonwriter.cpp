// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/jsonwriter.h"

#include "models/base/clock.h"
#include "models/tables/cellvalue.h"

#include <cmath>

namespace {
bool mustEscape(QChar c)
{
    return c == u'"' || c == u'\\' || c < u' ';
}

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

QString isoInstant(const QDateTime &value)
{
    const QDateTime here = value.toTimeZone(Clock::zone());
    return here.toString(here.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}
} // namespace

JsonWriter::JsonWriter(const QString &path)
    : m_sink(path)
{
}

Result<std::unique_ptr<JsonWriter>> JsonWriter::create(const QString &path, const QList<TableColumn> &columns)
{
    std::unique_ptr<JsonWriter> writer(new JsonWriter(path));
    if (const auto opened = writer->m_sink.open(); !opened)
        return failure(opened.error());
    for (const TableColumn &column : columns)
        writer->m_keys += column.key;
    writer->m_sink.put('[');
    return writer;
}

void JsonWriter::putString(QStringView text)
{
    m_sink.put('"');
    const auto *sound = text.begin();
    for (const auto *at = sound; at != text.end(); ++at) {
        if (!mustEscape(*at))
            continue;
        m_sink.put(QStringView(sound, at));
        m_sink.put(escaped(*at));
        sound = at + 1;
    }
    m_sink.put(QStringView(sound, text.end()));
    m_sink.put('"');
}

void JsonWriter::putValue(const QVariant &value)
{
    const int type = value.typeId();
    const bool isReal = type == QMetaType::Double || type == QMetaType::Float;
    if (value.isNull() || (isReal && !std::isfinite(value.toDouble())))
        m_sink.put("null");
    else if (type == QMetaType::Bool)
        m_sink.put(value.toBool() ? QByteArrayView("true") : QByteArrayView("false"));
    else if (isReal || type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt ||
             type == QMetaType::ULongLong)
        m_sink.put(CellValue::text(value));
    else
        putString(type == QMetaType::QDateTime ? isoInstant(value.toDateTime()) : CellValue::text(value));
}

Result<> JsonWriter::write(std::span<const QVariant> row)
{
    m_sink.put(m_empty ? QByteArrayView("\n{") : QByteArrayView(",\n{"));
    m_empty = false;
    for (size_t column = 0; column < row.size(); ++column) {
        if (column > 0)
            m_sink.put(',');
        putString(m_keys[static_cast<qsizetype>(column)]);
        m_sink.put(':');
        putValue(row[column]);
    }
    m_sink.put('}');
    return m_sink.drain();
}

Result<> JsonWriter::finish()
{
    m_sink.put("\n]\n");
    return m_sink.commit();
}
