// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/complaints/caseworkpane.h"
#include "views/complaints/linkdialog.h"
#include "views/shell/messagebar.h"

/// Requests that belong together, followed and taken apart from the page of one.
class tst_RequestLinks : public CaseworkPane
{
    Q_OBJECT

private slots:
    void init() { openCase(); }
    void cleanup() { tearDown(); }

    void aLinkIsMadeFollowedAndRemoved()
    {
        menuItem("link")->trigger();
        auto *link = m_pane->findChild<LinkDialog *>();
        QVERIFY(link);
        link->findChild<QPushButton *>("yes")->click();
        QTRY_VERIFY(!link->findChild<MessageBar *>()->text().isEmpty()); // nothing chosen

        link->findChild<PlacePicker *>("other")->setPlace(
            {m_other.id.value, m_other.number, {}, m_other.number});
        link->findChild<QPushButton *>("yes")->click();
        QTRY_COMPARE(m_pane->detail().links.size(), 1);
        QSignalSpy followed(m_pane.get(), &ComplaintDetailPane::followed);
        related("open", m_other.id)->click();

        QTRY_COMPARE(m_pane->detail().complaint.id, m_other.id);
        QCOMPARE(followed.size(), 1);
        related("undo", m_request.id)->click();
        QTRY_VERIFY(m_pane->detail().links.isEmpty());
    }

    void aChildIsTakenOutFromItsParent()
    {
        for (const ComplaintId id : {m_request.id, m_other.id})
            QVERIFY_OK(m_office->act(
                m_office->clerk(), id, A::Accept, {.category = "B0107", .urgency = Urgency::Ordinary}));
        QVERIFY_OK(m_office->act(m_office->clerk(), m_other.id, A::Merge, {.parent = m_request.id}));
        QTRY_COMPARE(m_pane->detail().children.size(), 1);

        QTRY_VERIFY(related("undo", m_other.id));
        related("undo", m_other.id)->click();
        opened()->findChild<QPlainTextEdit *>("reason")->setPlainText("地点不同");
        opened()->findChild<QPushButton *>("yes")->click();

        QTRY_VERIFY(m_pane->detail().children.isEmpty());
        QTRY_VERIFY(!opened());
    }

private:
    QPushButton *related(const QString &what, ComplaintId id) const
    {
        return visible<QPushButton>(what + '.' + QString::number(id.value));
    }
};

TEST_WITH_WIDGETS(tst_RequestLinks)
#include "tst_requestlinks.moc"
