// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/digest.h"
#include "models/storage/keyring.h"

#include <QTemporaryDir>

/// A fresh Jieban file in a folder of its own, opened by "Tester".
class TestDatabase
{
public:
    TestDatabase() { open(); }

    /// Closes and opens the same file, as after a restart.
    void open()
    {
        m_database.reset();
        auto opened = Database::open(path(), {.create = true, .key = key()});
        if (!opened)
            qFatal("%s | %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        m_database = std::move(*opened);
        m_database->setPerson(QStringLiteral("Tester"));
    }
    void close() { m_database.reset(); }

    /// The same for all, so that two files of the same content have the same bytes in their sealed cells.
    static QByteArray key() { return QByteArray(KeyRing::KeyBytes, 'k'); }

    QString path() const { return m_folder.filePath(QStringLiteral("office.jieban")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }

    QByteArray digest()
    {
        return m_database->readNow([](Connection &c) { return Digest::of(c); })->all;
    }

    /// One SQL statement as an action of its own.
    Result<> act(const QString &sql, const QVariantList &values = {})
    {
        return m_database->writeNow({QStringLiteral("test.act"), {}}, [=](Connection &c) -> Result<> {
            const auto done = c.run(sql, values);
            return done ? Result<>{} : failure(done.error());
        });
    }

    QVariant value(const QString &sql)
    {
        const auto found = m_database->readNow([=](Connection &c) { return c.value(sql); });
        return found ? *found : QVariant();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};
