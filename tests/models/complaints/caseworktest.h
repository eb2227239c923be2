// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/caseworkservice.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QtTest>

/// Two requests of a small office and what is done around them.
class CaseworkTest : public QObject
{
protected:
    void setUp()
    {
        m_office = std::make_unique<TestOffice>();
        m_session = m_office->clerk();
        m_casework = std::make_unique<CaseworkService>(**m_office, m_session);
        m_first = m_office->take(m_office->streetLamp()).value().id;
        m_second = m_office->take(m_office->streetLamp()).value().id;
    }
    void tearDown()
    {
        m_casework.reset();
        m_office.reset();
    }

    /// Waits for the answer of an asynchronous call.
    template <typename Call>
    Result<> await(Call call)
    {
        std::optional<Result<>> answer;
        call([&](const Result<> &done) { answer = done; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return failure({Error::Kind::Storage, "no answer", {}});
        return *answer;
    }

    template <typename Read>
    auto read(Read work)
    {
        const auto answer = (**m_office).readNow(work);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }

    std::unique_ptr<TestOffice> m_office;
    Session m_session;
    std::unique_ptr<CaseworkService> m_casework;
    ComplaintId m_first;
    ComplaintId m_second;
};
