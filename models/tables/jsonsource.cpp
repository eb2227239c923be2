// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/jsonsource.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace {
struct JsonSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonSource)
};

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

/// `[…]`, or the one array of `{"requests": […]}`.
Result<QJsonArray> arrayOf(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    QList<QJsonArray> arrays;
    for (const QJsonValue value : object)
        if (value.isArray())
            arrays.append(value.toArray());
    if (arrays.size() == 1)
        return arrays.first();
    return refusal(
        JsonSourceWords::tr("This JSON is no list of records. It must be an array of objects: [{…}, {…}]."));
}

class JsonCursor : public RowCursor
{
public:
    JsonCursor(const QStringList &header, const QJsonArray &records)
        : m_header(header)
        , m_records(records)
    {
        for (qsizetype column = 0; column < header.size(); ++column)
            m_columns.insert(header.at(column), size_t(column));
    }

    Result<bool> next(TableRow &row) override
    {
        for (; m_next <= m_records.size(); ++m_next) {
            row.cells.clear();
            m_texts.clear();
            m_next == 0 ? takeHeader(row) : takeRecord(m_records.at(m_next - 1).toObject(), row);
            if (std::ranges::all_of(row.cells, [](QStringView cell) { return cell.isEmpty(); }))
                continue;
            row.number = ++m_next;
            row.done = double(m_next) / double(m_records.size() + 1);
            return true;
        }
        return false;
    }

private:
    void takeHeader(TableRow &row) const { row.cells.assign(m_header.cbegin(), m_header.cend()); }

    void takeRecord(const QJsonObject &record, TableRow &row)
    {
        for (auto value = record.begin(); value != record.end(); ++value) {
            const size_t column = m_columns.value(value.key());
            if (column >= row.cells.size())
                row.cells.resize(column + 1);
            row.cells[column] = m_texts.emplace_back(textOf(value.value()));
        }
    }

    const QStringList &m_header;
    const QJsonArray &m_records;
    QHash<QString, size_t> m_columns;
    std::deque<QString> m_texts; ///< what the views of the row point to
    qsizetype m_next = 0;
};
} // namespace

bool JsonSource::isMeant(QByteArrayView text)
{
    for (const char c : text) {
        if (c == '[' || c == '{')
            return true;
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return false;
    }
    return false;
}

Result<std::shared_ptr<const TableSource>> JsonSource::parse(const QByteArray &utf8)
{
    if (utf8.size() > LargestText)
        return refusal(JsonSourceWords::tr(
                           "This JSON is larger than %1 MB. Divide it into smaller files, or export csv.")
                           .arg(LargestText >> 20));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return refusal(JsonSourceWords::tr("This is no JSON: %1 at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset));
    const auto records = arrayOf(document);
    if (!records)
        return failure(records.error());
    QSet<QString> keys;
    for (qsizetype i = 0; i < records->size(); ++i) {
        if (!records->at(i).isObject())
            return refusal(JsonSourceWords::tr("Record %1 of this JSON is no object.").arg(i + 1));
        const QStringList own = records->at(i).toObject().keys();
        keys.unite({own.cbegin(), own.cend()});
        if (keys.size() > MostColumns)
            return refusal(JsonSourceWords::tr("The records of this JSON have more than %1 different keys.")
                               .arg(MostColumns));
    }
    const auto source = std::make_shared<JsonSource>();
    source->m_header = QStringList(keys.cbegin(), keys.cend());
    source->m_header.sort();
    source->m_records = *records;
    return source;
}

std::unique_ptr<RowCursor> JsonSource::rows() const
{
    return std::make_unique<JsonCursor>(m_header, m_records);
}
