// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/savedfilter.h"
#include "models/storage/database.h"

/// The saved filters of whoever works here, for one page's list: asynchronous, each change an action that can
/// be undone. Belongs to the thread of its Database.
class SavedFilterService : public QObject
{
    Q_OBJECT

public:
    /// Asks for them at once, and again after every change in the file.
    SavedFilterService(Database &database, const QString &page, QObject *parent = nullptr);

    /// By name, as last read.
    const QList<SavedFilter> &filters() const { return m_filters; }
    QStringList names() const;
    /// Settings of the filter of that name; empty for none.
    QString settings(const QString &name) const;

    /// A name that is taken gets the new settings.
    void save(const QString &name, const QString &settings);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

signals:
    void changed();
    void failed(const Error &error);

private:
    void read();
    const SavedFilter *find(const QString &name) const;
    template <typename Work>
    void write(const QString &action, const QString &name, Work work);

    Database &m_database;
    const QString m_page;
    QList<SavedFilter> m_filters;
    int m_asked = 0;
};
