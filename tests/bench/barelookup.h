// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/likeness.h"
#include "models/complaints/duplicates.h"
#include "models/places/placedirectory.h"
#include "models/storage/hybridclock.h"

#include <sqlite3.h>

/// What bare SQLite takes to read what a look for duplicates reads: the same lookups by place, telephone and
/// pairs of characters, then the rows of the same candidates. Nothing is compared.
class BareLookup
{
public:
    BareLookup(Connection &connection, const DuplicateQuestion &asked)
        : m_connection(connection)
        , m_asked(asked)
        , m_community(PlaceDirectory::communityOf(connection, asked.place).value_or(Place::Id()))
        , m_pairs(Likeness::features(asked.content, 24))
    {
        PastCaseRepository past(connection);
        const QDateTime recent = asked.now.addDays(-Duplicates::MatterDays);
        const auto add = [this](const Result<QList<qint64>> &found) {
            m_candidates += found.value_or(QList<qint64>());
        };
        add(past.ofMatter(asked.place, asked.category, recent, Most));
        add(past.ofMatter(m_community, asked.category, recent, Most));
        add(past.ofPhone(asked.phone, asked.now.addDays(-365), Most));
        add(past.ofText(asked.content, asked.now.addDays(-180), Most));
        std::ranges::sort(m_candidates);
        m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
    }

    ~BareLookup()
    {
        for (sqlite3_stmt *statement : m_kept)
            sqlite3_finalize(statement);
    }
    BareLookup(const BareLookup &) = delete;
    BareLookup &operator=(const BareLookup &) = delete;

    /// Rows stepped over.
    qint64 read()
    {
        const qint64 recent = m_asked.now.addDays(-Duplicates::MatterDays).toMSecsSinceEpoch();
        qint64 rows = 0;
        for (const qint64 place : {m_asked.place.value, m_community.value})
            rows += run(Matter, {place, m_asked.category, recent});
        rows += run(Phone, {m_asked.phone, m_asked.now.addDays(-365).toMSecsSinceEpoch()});
        const qint64 first = HybridClock::firstAt(m_asked.now.addDays(-180).toMSecsSinceEpoch());
        for (const QString &pair : m_pairs)
            rows += run(Pair, {QString(u'"' + pair + u'"'), first});
        for (const qint64 id : m_candidates)
            rows += run(Row, {id});
        return rows;
    }

private:
    static constexpr int Most = 40;
    static constexpr const char *Matter =
        "WITH RECURSIVE inside (id) AS (SELECT ? UNION ALL SELECT p.id FROM place p JOIN inside "
        "ON p.parent = inside.id WHERE p._x = 0) SELECT c.id FROM inside CROSS JOIN complaint c INDEXED BY "
        "complaint_matter WHERE c.place = inside.id AND c.category = ? AND c.received >= ? AND c._x = 0 "
        "ORDER BY c.received DESC LIMIT 40";
    static constexpr const char *Phone =
        "SELECT id FROM complaint WHERE phone = seal(?) AND received >= ? AND _x = 0 "
        "ORDER BY received DESC LIMIT 40";
    static constexpr const char *Pair = "SELECT rowid FROM complaint_search WHERE complaint_search MATCH ? "
                                        "AND rowid >= ? ORDER BY rowid DESC LIMIT 400";
    static constexpr const char *Row =
        "SELECT id, number, title, content, received, state, category, urgency, reporter, phone, place, "
        "host, parent, due_handle, reply FROM complaint WHERE id = ? AND _x = 0";

    sqlite3_stmt *kept(const char *sql)
    {
        sqlite3_stmt *&statement = m_kept[sql];
        if (!statement &&
            sqlite3_prepare_v2(m_connection.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection.handle()));
        return statement;
    }

    qint64 run(const char *sql, const QVariantList &values)
    {
        sqlite3_stmt *statement = kept(sql);
        sqlite3_reset(statement);
        for (int i = 0; i < values.size(); ++i) {
            if (values.at(i).typeId() == QMetaType::QString) {
                const QByteArray text = values.at(i).toString().toUtf8();
                sqlite3_bind_text(statement, i + 1, text.data(), int(text.size()), SQLITE_TRANSIENT);
            } else {
                sqlite3_bind_int64(statement, i + 1, values.at(i).toLongLong());
            }
        }
        qint64 rows = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                (void) sqlite3_column_blob(statement, column); // long texts lie on pages of their own
        return rows;
    }

    Connection &m_connection;
    const DuplicateQuestion m_asked;
    const Place::Id m_community;
    const QStringList m_pairs;
    QList<qint64> m_candidates;
    QHash<const char *, sqlite3_stmt *> m_kept;
};
