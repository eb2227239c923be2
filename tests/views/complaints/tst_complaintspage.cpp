// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintspage.h"

#include "models/base/clock.h"
#include "models/complaints/complainttablemodel.h"
#include "tests/support/servedoffice.h"
#include "tests/support/testsupport.h"
#include "tests/support/typing.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/listview.h"

#include <QtTest>
#include <QtWidgets>

/// The page as a clerk uses it, on a real file.
class tst_ComplaintsPage : public ServedOffice
{
    Q_OBJECT

private slots:
    void init() { openOffice(); }
    void cleanup()
    {
        m_page.reset();
        closeOffice();
    }

    void anEmptyFileSaysWhatToDo()
    {
        openPage();

        QTRY_VERIFY(!list()->isVisible());
    }

    void theFirstRequestIsShownAtOnce()
    {
        const auto lamp = m_office->take(m_office->streetLamp());
        QVERIFY_OK(lamp);

        openPage();

        QTRY_COMPARE(m_page->detail()->detail().complaint.number, lamp->number);
    }

    void typingTwoCharactersNarrowsTheList()
    {
        take("路灯坏了"), take("下水道堵了");
        openPage();
        QTRY_COMPARE(rows(), 2);

        type(search(), "路灯");

        QTRY_COMPARE(rows(), 1);
    }

    void enterInTheSearchLeadsToTheList()
    {
        take("路灯坏了"), take("下水道堵了");
        openPage();
        QTRY_COMPARE(rows(), 2);
        type(search(), "下水道");
        QTRY_COMPARE(rows(), 1);

        QTest::keyClick(search(), Qt::Key_Return);

        QTRY_VERIFY(list()->currentIndex().isValid());
        QTRY_VERIFY(m_page->detail()->detail().complaint.content.startsWith("下水道"));
    }

    void aChipNarrowsTheListAndCarriesItsCount()
    {
        const ComplaintId lamp = take("路灯坏了");
        take("下水道堵了");
        QVERIFY_OK(m_office->act(m_office->clerk(), lamp, ComplaintAction::Void, {.reason = "重复登记"}));
        openPage();
        QTRY_COMPARE(rows(), 2);

        m_page->findChild<QPushButton *>("chip.open")->click();

        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(m_page->findChild<QPushButton *>("chip.all")->text().endsWith('2'));
        QTRY_VERIFY(m_page->findChild<QPushButton *>("chip.open")->text().endsWith('1'));
    }

    void anEmptyAnswerHasAWayOut()
    {
        QVERIFY_OK(m_office->take(m_office->streetLamp()));
        openPage();
        QTRY_VERIFY(list()->isVisible());
        m_page->showFilter({.text = "找不到"});
        QTRY_VERIFY(!list()->isVisible());

        auto *all = m_page->findChild<QAction *>("complaints.showAll");
        QVERIFY(all->isVisible());
        all->trigger();

        QTRY_VERIFY(list()->isVisible());
    }

    void aSearchWithoutAnAnswerPutsTheRequestAway()
    {
        take("路灯坏了");
        openPage();
        QTRY_VERIFY(m_page->detail()->detail().complaint.id.isValid());
        QTRY_VERIFY(action("complaints.accept"));
        QTRY_VERIFY(action("complaints.print.slip")->isEnabled());

        type(search(), "找不到的字");

        QTRY_VERIFY(!m_page->detail()->shown().isValid());
        QVERIFY(!m_page->detail()->detail().complaint.id.isValid());
        QVERIFY(m_page->detail()->findChild<EmptyState *>()->isVisible());
        QVERIFY(!action("complaints.accept"));
        QVERIFY(!action("complaints.more")->isEnabled());
        QVERIFY(!action("complaints.history")->isEnabled());
        QVERIFY(!action("complaints.print.slip")->isEnabled());
        QVERIFY(!action("complaints.dispatchChosen")->isEnabled());
    }

    void aRequestThatIsFilteredAwayIsPutAway()
    {
        take("路灯坏了");
        const ComplaintId gone = take("下水道堵了");
        openPage();
        QTRY_COMPARE(m_page->detail()->shown(), gone);

        type(search(), "路灯");

        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(!m_page->detail()->shown().isValid());
        QVERIFY(!list()->currentIndex().isValid());
        m_service->registerNew(m_office->streetLamp()); // the list asks again: nothing chooses itself
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!m_page->detail()->shown().isValid());
    }

    void anActionThatTakesItsRequestOutOfTheListLeavesItInSight()
    {
        const ComplaintId lamp = take("路灯坏了");
        openPage();
        m_page->showFilter({.state = ComplaintState::Registered});
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(m_page->detail()->detail().complaint.id, lamp);

        m_service->act(lamp, ComplaintAction::Accept, {.category = "B0107", .urgency = Urgency::Ordinary});

        QTRY_COMPARE(rows(), 0);
        QTRY_COMPARE(m_page->detail()->detail().complaint.state, ComplaintState::Accepted);
    }

    void sortingByAColumnReversesTheList()
    {
        const ComplaintId first = take("第一件");
        const ComplaintId second = take("第二件");
        openPage();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(model()->key(0), second.value);

        list()->horizontalHeader()->setSortIndicator(ComplaintTableModel::Received, Qt::AscendingOrder);

        QTRY_COMPARE(model()->key(0), first.value);
    }

    void aChangeInTheFileKeepsTheRequestChosen()
    {
        const ComplaintId lamp = take("路灯坏了");
        take("下水道堵了");
        openPage();
        QTRY_COMPARE(rows(), 2);
        list()->selectRow(model()->rowOf(lamp.value));

        take("又来一件");

        QTRY_COMPARE(rows(), 3);
        QCOMPARE(model()->key(list()->currentIndex().row()), lamp.value);
        QCOMPARE(m_page->detail()->shown(), lamp);
    }

    void whatNoChipSaysStandsAboveTheListUntilItIsPressed()
    {
        take("路灯坏了");
        openPage();
        QTRY_COMPARE(rows(), 1);
        auto *narrowed = m_page->findChild<QPushButton *>("narrowed");

        m_page->showFilter({.category = "E0000"}, "别的类别");

        QTRY_COMPARE(rows(), 0);
        QVERIFY(narrowed->isVisible());
        narrowed->click();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!narrowed->isVisible());
    }

    void anUnreadableFileReachesTheMessageBar()
    {
        take("路灯坏了");
        openPage();
        QTRY_COMPARE(rows(), 1);
        QSignalSpy told(m_page.get(), &Page::messageChanged);
        QVERIFY((**m_office).maintainNow([](Connection &c) -> Result<> {
            const auto done = c.run("ALTER TABLE complaint RENAME TO gone");
            return done ? Result<>() : failure(done.error());
        }));

        model()->requery();

        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.first().first().value<Message>().tone, Look::Tone::Danger);
    }

private:
    void openPage()
    {
        m_page = std::make_unique<ComplaintsPage>(*m_service, *m_facts);
        m_page->searchWidget()->setParent(m_page.get());
        m_page->resize(1100, 700);
        m_page->show();
        m_page->visited();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    ComplaintId take(const char *content)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.content = content;
        complaint.received = Clock::now().addSecs(++m_taken); // so that the order is known
        return m_office->take(complaint).value().id;
    }

    ListView *list() const { return m_page->findChild<ListView *>("table"); }
    ComplaintTableModel *model() const { return qobject_cast<ComplaintTableModel *>(list()->model()); }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>("search"); }
    QAction *action(const char *name) const { return m_page->findChild<QAction *>(name); }
    int rows() const { return model()->rowCount(); }

    std::unique_ptr<ComplaintsPage> m_page;
    int m_taken = 0;
};

TEST_WITH_WIDGETS(tst_ComplaintsPage)
#include "tst_complaintspage.moc"
