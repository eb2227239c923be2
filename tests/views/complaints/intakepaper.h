// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/complaints/complaintservice.h"
#include "tests/support/keyboard.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/intakeform.h"
#include "views/complaints/placesearch.h"
#include "views/widgets/searchcombo.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QtTest>

/// The form of an intake with the services of a small office behind it.
class IntakePaper : public QObject, protected Keyboard
{
protected:
    void putForward()
    {
        Clock::freeze(QDateTime({2025, 9, 25}, {10, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        m_facts = std::make_unique<OfficeService>(**m_office);
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession(m_office->clerk());
        m_form = std::make_unique<IntakeForm>();
        m_form->setPlaceProvider(placeProvider(*m_facts, m_form.get()));
        connect(m_form.get(), &IntakeForm::submitted, m_service.get(), &ComplaintService::take);
        connect(m_service.get(), &ComplaintService::failed, m_form.get(), &IntakeForm::setFailure);
        bool loaded = false;
        m_facts->load(m_form.get(), [&](const Result<OfficeFacts> &facts) {
            QVERIFY_OK(facts);
            m_form->setFacts(*facts);
            loaded = true;
        });
        QTRY_VERIFY(loaded);
        m_form->resize(1100, 700);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_form->setFocus();
    }

    void putAway()
    {
        m_form.reset();
        m_service.reset();
        m_facts.reset();
        m_office.reset();
        Clock::freeze({});
    }

    template <typename T>
    T *part(const char *name) const
    {
        return m_form->findChild<T *>(name);
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<OfficeService> m_facts;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<IntakeForm> m_form;
};
