// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "models/complaints/officefacts.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/complaintdetailpane.h"

#include <QtTest>
#include <QtWidgets>

/// One request of a small office on its page, and what its tests do with it.
class RequestPane : public QObject
{
protected:
    void openOffice(Session (TestOffice::*who)() const)
    {
        m_office = std::make_unique<TestOffice>();
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession((m_office.get()->*who)());
        m_facts = std::make_unique<OfficeService>(**m_office);
        m_request = m_office->take(m_office->streetLamp()).value();
    }
    void showRequest(QSize size)
    {
        m_pane = std::make_unique<ComplaintDetailPane>(*m_service, *m_facts);
        m_pane->resize(size);
        m_pane->show();
        m_pane->setComplaint(m_request.id);
        QTRY_COMPARE(m_pane->detail().complaint.number, m_request.number);
    }
    void tearDown()
    {
        m_pane.reset();
        m_facts.reset();
        m_service.reset();
        m_office.reset();
    }

    Section host() const
    {
        Section section;
        section.id = m_office->municipal;
        section.name = "市政办";
        return section;
    }

    template <typename Widget>
    Widget *visible(const QString &name = {}) const
    {
        for (Widget *found : m_pane->findChildren<Widget *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    QPushButton *button(const QString &action) const
    {
        return visible<QPushButton>("button.complaints." + action);
    }
    ActionDialog *opened() const { return visible<ActionDialog>(); }

    QStringList texts() const
    {
        QStringList texts;
        for (const auto *label : m_pane->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<OfficeService> m_facts;
    std::unique_ptr<ComplaintDetailPane> m_pane;
    Complaint m_request;
};
