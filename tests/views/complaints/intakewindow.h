// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/drafts/draftservice.h"
#include "tests/support/keyboard.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/intakedialog.h"
#include "views/widgets/placepicker.h"

#include <QtTest>

/// The real intake on a real file, for real keys.
class IntakeWindow : public QObject, protected Keyboard
{
protected:
    struct Desk
    {
        TestOffice office;
        ComplaintService complaints{*office};
        OfficeService facts{*office};
        DraftService drafts{*office};
        IntakeAdvisor advisor{*office};
        AttachmentService attachments{*office};
        QPointer<IntakeDialog> dialog;
    };

    void sitDown()
    {
        Clock::freeze(QDateTime({2026, 3, 12}, {10, 0}, Clock::zone()));
        m_desk = std::make_unique<Desk>();
        m_keys = 0;
        m_desk->complaints.setSession(m_desk->office.clerk());
    }
    void getUp()
    {
        delete m_desk->dialog;
        m_desk.reset();
        Clock::freeze({});
    }

    template <typename T>
    T *part(const char *name) const
    {
        return m_desk->dialog->findChild<T *>(name);
    }

    Complaint before(const QString &content, int daysAgo = 3)
    {
        Complaint complaint = m_desk->office.streetLamp();
        complaint.content = content;
        complaint.sex = Sex::Female;
        complaint.address = "望湖小区北门边";
        complaint.received = Clock::now().addDays(-daysAgo);
        return m_desk->office.take(complaint).value_or(Complaint());
    }

    void open()
    {
        m_desk->dialog = new IntakeDialog(
            {m_desk->complaints, m_desk->facts, m_desk->drafts, m_desk->advisor, m_desk->attachments});
        m_desk->dialog->show();
        m_desk->dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->dialog));
        QTRY_COMPARE(focused(), "reporter");
        part<PlacePicker>("place")->setPlace({.id = m_desk->office.building.id.value,
                                              .name = "3号楼",
                                              .path = "云溪街道 / 望湖社区 / 3号楼",
                                              .office = m_desk->office.office.id.value});
    }

    Complaint registered(QSignalSpy &spy)
    {
        if (!spy.size() && !spy.wait())
            return {};
        const ComplaintId id = qvariant_cast<Complaint>(spy.first().first()).id;
        return (*m_desk->office)
            .readNow([=](Connection &c) { return ComplaintRepository(c).byId(id); })
            .value_or(Complaint());
    }

    std::unique_ptr<Desk> m_desk;
};
