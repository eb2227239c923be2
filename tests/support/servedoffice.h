// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "models/complaints/officefacts.h"
#include "tests/support/testoffice.h"

#include <QObject>

/// A small office of its own for each function of a test, and the services that windows ask.
class ServedOffice : public QObject
{
protected:
    void openOffice(Session (TestOffice::*who)() const = &TestOffice::clerk)
    {
        m_office = std::make_unique<TestOffice>();
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession((m_office.get()->*who)());
        m_facts = std::make_unique<OfficeService>(**m_office);
    }
    void closeOffice()
    {
        m_facts.reset();
        m_service.reset();
        m_office.reset();
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<OfficeService> m_facts;
};
