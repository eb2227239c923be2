// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QAbstractItemModelTester>

/// A small office of its own for each function of a test, at ten o'clock of a day that does not pass.
class OfficeTest : public QObject
{
protected:
    void openAt(QDate day)
    {
        Clock::freeze(QDateTime(day, {10, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
    }
    void close()
    {
        m_office.reset();
        Clock::freeze({});
    }

    std::unique_ptr<TestOffice> m_office;
};

/// With a model that is watched while it is tested.
template <typename Model>
class OfficeModelTest : public OfficeTest
{
protected:
    void openAt(QDate day)
    {
        OfficeTest::openAt(day);
        m_model = std::make_unique<Model>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void close()
    {
        m_tester.reset();
        m_model.reset();
        OfficeTest::close();
    }

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};
