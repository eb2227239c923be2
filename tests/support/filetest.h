// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "tests/support/testdatabase.h"

#include <QObject>

/// A fresh file for each function of a test; a frozen clock runs again after it.
class FileTest : public QObject
{
protected:
    void openFile() { m_file = std::make_unique<TestDatabase>(); }
    void closeFile()
    {
        Clock::freeze({});
        m_file.reset();
    }

    std::unique_ptr<TestDatabase> m_file;
};
