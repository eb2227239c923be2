// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/pagedtablemodelbase.h"

#include <QCache>

/// How a repository feeds a paged model: first every key in display order, then rows by key.
template <typename Row>
struct RowSource
{
    std::function<Result<QList<qint64>>(Connection &)> keys;
    std::function<Result<QList<Row>>(Connection &, const QList<qint64> &)> rows;
};

/// A table over any number of database rows that holds only the pages being looked at.
///
/// The keys (8 bytes a row) are read once per query, so the scroll bar is exact and a page costs the same
/// wherever it is; LIMIT/OFFSET would cost more the further down. `Row` needs a `qint64 key() const`.
template <typename Row>
class PagedTableModel : public PagedTableModelBase
{
public:
    PagedTableModel(Database &database, const QString &operation, QObject *parent = nullptr)
        : PagedTableModelBase(database, operation, parent)
        , m_rows(PageSize * PagesKept)
    {
    }

    /// Shows another query; the old rows stay until its order is known.
    void setSource(RowSource<Row> source)
    {
        m_next = source.rows;
        load(std::move(source.keys));
    }

    /// The row, or nullptr while its page is on the way. A row deleted meanwhile is a default one.
    const Row *row(int index) const
    {
        const Kept *kept = m_rows.object(key(index));
        if (!kept || kept->generation != generation())
            want(index / PageSize);
        return kept ? &kept->row : nullptr;
    }

private:
    struct Kept
    {
        Row row;
        int generation;
    };

    void showNewSource() override
    {
        m_read = m_next;
        m_rows.clear();
    }

    void fetch(int page) override
    {
        database().read(
            operation(),
            this,
            [rows = m_read, keys = keysOfPage(page)](Connection &c) { return rows(c, keys); },
            [this, page, asked = generation()](const Result<QList<Row>> &rows) {
                if (asked == generation())
                    accept(page, rows);
            });
    }

    void accept(int page, const Result<QList<Row>> &rows)
    {
        if (!rows) {
            arrived(page);
            emit failed(rows.error());
            return;
        }
        const QList<qint64> keys = keysOfPage(page);
        QSet<qint64> vanished(keys.cbegin(), keys.cend());
        for (const Row &row : *rows) {
            vanished.remove(row.key());
            m_rows.insert(row.key(), new Kept{row, generation()});
        }
        for (const qint64 key : vanished)
            m_rows.insert(key, new Kept{Row(), generation()});
        arrived(page);
        announcePage(page, keys.size());
    }

    std::function<Result<QList<Row>>(Connection &, const QList<qint64> &)> m_read;
    std::function<Result<QList<Row>>(Connection &, const QList<qint64> &)> m_next;
    mutable QCache<qint64, Kept> m_rows; // least recently shown goes first
};
