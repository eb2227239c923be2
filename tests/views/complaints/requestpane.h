// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/servedoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/complaintdetailpane.h"

#include <QtTest>
#include <QtWidgets>

/// One request of a small office on its page, and what its tests do with it.
class RequestPane : public ServedOffice
{
protected:
    void openOffice(Session (TestOffice::*who)() const)
    {
        ServedOffice::openOffice(who);
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
        closeOffice();
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

    std::unique_ptr<ComplaintDetailPane> m_pane;
    Complaint m_request;
};
