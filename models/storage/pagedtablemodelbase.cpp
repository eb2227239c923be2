// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagedtablemodelbase.h"

#include <utility>

PagedTableModelBase::PagedTableModelBase(Database &database, const QString &operation, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_operation(operation)
{
}

int PagedTableModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

void PagedTableModelBase::load(Keys keys)
{
    m_source = std::move(keys);
    m_newSource = true;
    read();
}

void PagedTableModelBase::requery()
{
    if (m_reading) // it may have been read before the change; a stream of changes must not starve the list
        m_readAgain = true;
    else if (m_source)
        read();
}

void PagedTableModelBase::read()
{
    m_reading = true;
    m_readAgain = false;
    m_database.read(
        m_operation, this, m_source, [this, number = ++m_latestRead](const Result<QList<qint64>> &keys) {
            if (number != m_latestRead)
                return; // a newer query has taken over
            m_reading = false;
            if (keys)
                acceptKeys(*keys);
            else
                emit failed(keys.error());
            if (m_readAgain && !m_reading)
                read();
        });
}

void PagedTableModelBase::acceptKeys(const QList<qint64> &keys)
{
    ++m_generation;
    m_wanted.clear();
    m_onTheWay.clear();
    m_outdated.clear();
    if (std::exchange(m_newSource, false)) {
        beginResetModel();
        m_keys = keys;
        showNewSource();
        endResetModel();
    } else {
        rearrange(keys);
    }
    emit orderKnown(int(m_keys.size()));
}

void PagedTableModelBase::rearrange(const QList<qint64> &keys)
{
    if (keys == m_keys) {
        announcePage(0, m_keys.size());
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before)
        rows.insert(key(index.row()), -1);
    for (qsizetype row = 0; row < keys.size() && !rows.isEmpty(); ++row) {
        if (const auto found = rows.find(keys[row]); found != rows.end())
            *found = int(row);
    }
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = rows.value(key(index.row()));
        after << (row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_keys = keys;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void PagedTableModelBase::refresh(qint64 key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    const int page = row / PageSize;
    if (m_onTheWay.contains(page))
        m_outdated.insert(page); // it may have been read before the change
    else
        want(page);
}

void PagedTableModelBase::want(int page) const
{
    if (m_onTheWay.contains(page) || m_wanted.contains(page))
        return;
    m_wanted.append(page);
    if (m_wanted.size() > 1)
        return; // the first wish of a round calls for all of them together
    auto *self = const_cast<PagedTableModelBase *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->fetchWanted(); }, Qt::QueuedConnection);
}

void PagedTableModelBase::fetchWanted()
{
    const QList<int> latest = m_wanted.mid(qMax(qsizetype(0), m_wanted.size() - PagesPerRound));
    m_wanted.clear();
    for (const int page : latest) {
        m_onTheWay.insert(page);
        fetch(page);
    }
}

void PagedTableModelBase::arrived(int page)
{
    m_onTheWay.remove(page);
    if (m_outdated.remove(page))
        want(page);
}

void PagedTableModelBase::announcePage(int page, qsizetype rows)
{
    if (rows == 0)
        return;
    const int first = page * PageSize;
    emit dataChanged(index(first, 0), index(first + int(rows) - 1, columnCount() - 1));
}
