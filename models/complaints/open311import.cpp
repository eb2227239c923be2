// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/categoryrepository.h"
#include "models/complaints/open311.h"
#include "models/places/placedirectory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <deque>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Match
{
    const char *field;
    const char *column;
    bool required = false; ///< asked for by its name even where the table lacks it
};

constexpr Match Matches[]{{"number", "service_request_id"},
                          {"state", "status"},
                          {"reply", "status_notes"},
                          {"category", "service_code"},
                          {"content", "description", true},
                          {"received_at", "requested_datetime", true},
                          {"closed_at", "updated_datetime"},
                          {"address", "address"},
                          {"place_code", "address_id"}};

/// What the file knows; other codes are another city's.
struct Known
{
    QSet<QString> services;
    QSet<QString> places;
};

/// Where the columns that are looked at stand; -1 where the table has none.
struct Places
{
    explicit Places(const QStringList &header)
        : status(header.indexOf(u"status"_s))
        , service(header.indexOf(u"service_name"_s))
        , code(header.indexOf(u"service_code"_s))
        , description(header.indexOf(u"description"_s))
        , updated(header.indexOf(u"updated_datetime"_s))
        , address(header.indexOf(u"address_id"_s))
    {
    }

    qsizetype status;
    qsizetype service;
    qsizetype code;
    qsizetype description;
    qsizetype updated;
    qsizetype address;
};

class Open311Cursor : public RowCursor
{
public:
    Open311Cursor(std::unique_ptr<RowCursor> rows, const QStringList &header, const Known &known)
        : m_rows(std::move(rows))
        , m_places(header)
        , m_columns(size_t(header.size()))
        , m_known(known)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        const auto more = m_rows->next(row);
        if (!more || !*more || std::exchange(m_inHeader, false))
            return more;
        m_texts.clear();
        if (row.cells.size() < m_columns)
            row.cells.resize(m_columns);
        const QString status = row.cell(m_places.status).trimmed().toString().toLower();
        set(row, m_places.status, status);
        if (status != u"closed")
            set(row, m_places.updated, {});
        if (!m_known.places.contains(row.cell(m_places.address).trimmed().toString()))
            set(row, m_places.address, {});
        nameService(row);
        return more;
    }

private:
    void set(TableRow &row, qsizetype column, const QString &text)
    {
        if (column >= 0)
            row.cells[size_t(column)] = m_texts.emplace_back(text);
    }

    void nameService(TableRow &row)
    {
        const QString description = row.cell(m_places.description).trimmed().toString();
        const QString service = row.cell(m_places.service).trimmed().toString();
        const bool known = m_known.services.contains(row.cell(m_places.code).trimmed().toString());
        if (!known)
            set(row, m_places.code, {});
        if (service.isEmpty() || (known && !description.isEmpty()))
            return;
        set(row, m_places.description, description.isEmpty() ? service : service + u'\n' + description);
    }

    std::unique_ptr<RowCursor> m_rows;
    Places m_places;
    size_t m_columns;
    const Known &m_known;
    std::deque<QString> m_texts; ///< what changed cells point to
    bool m_inHeader = true;
};

class Open311Source : public TableSource
{
public:
    Open311Source(const TableReader &table, Known known)
        : m_table(table)
        , m_known(std::move(known))
    {
    }

    std::unique_ptr<RowCursor> rows() const override
    {
        return std::make_unique<Open311Cursor>(m_table.source()->rows(), m_table.header(), m_known);
    }

private:
    TableReader m_table;
    Known m_known;
};
} // namespace

Result<TableReader> Open311::adapted(Connection &connection, const TableReader &table)
{
    const auto categories = CategoryRepository(connection).all();
    const auto places = PlaceDirectory::all(connection);
    if (!categories || !places)
        return failure(categories ? places.error() : categories.error());
    Known known;
    for (const Category &category : *categories)
        known.services.insert(category.code);
    for (const Place &place : *places)
        known.places.insert(place.code);
    return TableReader::fromSource(std::make_shared<Open311Source>(table, known));
}

ColumnMap Open311::importMap(const QStringList &header)
{
    QJsonObject columns;
    for (const Match &match : Matches)
        if (match.required || header.contains(QLatin1StringView(match.column)))
            columns.insert(QLatin1StringView(match.field), QLatin1StringView(match.column));
    const QJsonObject map{
        {u"columns"_s, columns},
        {u"constants"_s, QJsonObject{{u"channel"_s, u"import"_s}}},
        {u"values"_s, QJsonObject{{u"state"_s, QJsonObject{{u"open"_s, u"registered"_s}}}}}};
    return ColumnMap::fromJson(QJsonDocument(map).toJson()).value();
}
