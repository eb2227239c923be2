// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupstore.h"
#include "models/backup/restoring.h"
#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

/// A small office whose file is backed up and restored, as the program does it.
class BackedUpOffice : public QObject
{
protected:
    void openOffice() { m_office = std::make_unique<TestOffice>(); }
    void closeOffice()
    {
        m_office.reset();
        Clock::freeze({});
    }

    QString path() const { return m_office->path(); }

    Result<Backup> backUp()
    {
        return (*m_office)->readNow(
            [this](Connection &c) { return BackupStore(path()).make(c, Backup::Reason::Hand); });
    }

    /// The file is closed, restored and opened again.
    Result<Restoring::Outcome> restore(const QString &backup)
    {
        m_office->close();
        auto done = Restoring::restore(path(), backup, BackupStore(path()));
        m_office->open();
        return done;
    }

    std::unique_ptr<TestOffice> m_office;
};
