// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QAbstractTableModel>
#include <QSet>

/// The part of a paged model that does not depend on the kind of row: the order of the keys, and which
/// pages are wanted, on their way or outdated. Belongs to the thread of its Database.
class PagedTableModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int PageSize = 256;
    static constexpr int PagesKept = 64;
    static constexpr int PagesPerRound = 3; // a dragged scroll bar wishes for hundreds; only the last matter

    int rowCount(const QModelIndex &parent = {}) const override;

    /// The key shown in a row, 0 outside the table; and the row of a key, -1 when it is not shown.
    qint64 key(int row) const { return m_keys.value(row); }
    int rowOf(qint64 key) const { return int(m_keys.indexOf(key)); }

    /// Reads the order again, after the file changed. Persistent indexes follow their keys, so selection
    /// and current row stay; rows already shown stay until their new content is read.
    void requery();

    /// Re-reads one row in place.
    void refresh(qint64 key);

signals:
    /// The rows of the latest source, or of a requery, are in place.
    void orderKnown(int rows);
    /// Keys or rows could not be read; what was shown stays.
    void failed(const Error &error);

protected:
    using Keys = std::function<Result<QList<qint64>>(Connection &)>;

    /// `operation`: what whoever looks must be permitted, see Database::read().
    PagedTableModelBase(Database &database, const QString &operation, QObject *parent);

    Database &database() const { return m_database; }
    const QString &operation() const { return m_operation; }
    /// Shows another query; the old rows stay until its order is known. The newest request wins.
    void load(Keys keys);
    void want(int page) const;
    void announcePage(int page, qsizetype rows);
    QList<qint64> keysOfPage(int page) const { return m_keys.mid(qsizetype(page) * PageSize, PageSize); }

    /// Which order, and which reading of it, is shown; a page read for another one is worth nothing.
    int generation() const { return m_generation; }
    void arrived(int page);

    virtual void showNewSource() = 0;
    virtual void fetch(int page) = 0;

private:
    void read();
    void acceptKeys(const QList<qint64> &keys);
    void rearrange(const QList<qint64> &keys);
    void fetchWanted();

    Database &m_database;
    const QString m_operation;
    Keys m_source;
    QList<qint64> m_keys;
    mutable QList<int> m_wanted;
    QSet<int> m_onTheWay;
    QSet<int> m_outdated;
    int m_generation = 0;
    int m_latestRead = 0;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_newSource = true;
};
