// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/complaintradarmodels.h"
#include "models/complaints/complainttablemodel.h"
#include "models/complaints/duecalendarmodel.h"
#include "models/complaints/officefacts.h"
#include "models/settings/savedfilterservice.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "tests/support/typing.h"
#include "views/complaints/boardview.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintspage.h"
#include "views/shell/dialogs.h"
#include "views/widgets/datefield.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/listview.h"
#include "views/widgets/searchcombo.h"

#include <QtTest>
#include <QtWidgets>

/// The page of requests beyond its list: filters, several orders, many at once, board, calendar, hot spots.
class tst_RequestModes : public QObject
{
    Q_OBJECT

    using A = ComplaintAction;
    using S = ComplaintState;

private slots:
    void init()
    {
        Clock::freeze(QDateTime({2025, 9, 22}, {10, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession(m_office->clerk());
        m_facts = std::make_unique<OfficeService>(**m_office);
        m_saved = std::make_unique<SavedFilterService>(**m_office, "complaints");
    }
    void cleanup()
    {
        m_page.reset();
        m_saved.reset();
        m_facts.reset();
        m_service.reset();
        m_office.reset();
        Clock::freeze({});
    }

    void mineFollowsThePersonAtTheDesk()
    {
        const ComplaintId fresh = take("路灯坏了");
        const ComplaintId sent = take("下水道堵了");
        dispatch(sent);
        openPage();
        m_page->findChild<QPushButton *>("chip.mine")->click();
        QTRY_COMPARE(keys(), QList{fresh.value}); // all roles of the centre, no section

        m_service->setSession({"罗志强", int(ComplaintRole::Handler), m_office->municipal});

        QTRY_COMPARE(keys(), QList{sent.value});
    }

    void theRowOfFiltersNarrowsAndSaysSo()
    {
        take("路灯坏了", ComplaintKind::Help), take("下水道堵了");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        auto *filters = m_page->findChild<QToolButton *>("filtersShown");
        auto *kind = m_page->findChild<QComboBox *>("filter.kind");
        QVERIFY(!kind->isVisible());

        filters->click();
        QVERIFY(kind->isVisible());
        kind->setCurrentIndex(kind->findData(int(ComplaintKind::Help)));

        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(filters->text(), "Filters 1");
        m_page->findChild<QPushButton *>("clearFilters")->click();
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void theRowIsFilledByKeys()
    {
        dispatch(take("路灯坏了"));
        take("下水道堵了");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        m_page->findChild<QToolButton *>("filtersShown")->click();
        auto *host = m_page->findChild<SearchCombo *>("filter.host");
        host->setFocus();
        QTRY_VERIFY(host->hasFocus());

        type(host, "szb"); // 市政办 by its initials
        QTRY_VERIFY(host->isPopupVisible());
        QTest::keyClick(host->findChild<QWidget *>("choices"), Qt::Key_Return);
        QTRY_COMPARE(model()->rowCount(), 1);

        auto *from = m_page->findChild<DateField *>("filter.receivedFrom");
        type(from, "2025-10-01");
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_COMPARE(model()->rowCount(), 0);
    }

    void shiftAddsAnOrderAndThePlainClickStartsAnew()
    {
        take("一"), take("二");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);

        clickHeader(ComplaintTableModel::State, Qt::NoModifier);
        clickHeader(ComplaintTableModel::Due, Qt::ShiftModifier);

        using Order = ComplaintFilter::Order;
        QCOMPARE(model()->filter().orders.size(), 2);
        QCOMPARE(model()->filter().orders.at(0).by, Order::State);
        QCOMPARE(model()->filter().orders.at(1).by, Order::Due);
        QCOMPARE(list()->horizontalHeader()->sortIndicatorSection(), int(ComplaintTableModel::State));
        QVERIFY(header(ComplaintTableModel::Due).endsWith("↑2"));
        clickHeader(ComplaintTableModel::Due, Qt::ShiftModifier);
        QVERIFY(header(ComplaintTableModel::Due).endsWith("↓2"));

        clickHeader(ComplaintTableModel::Number, Qt::NoModifier);
        QCOMPARE(model()->filter().orders.size(), 1);
        clickHeader(ComplaintTableModel::Number, Qt::NoModifier);
        QVERIFY(model()->filter().orders.first().descending);
    }

    void columnsAndOrdersAreChosenFromAMenu()
    {
        take("一");
        openPage();
        m_page->findChild<QToolButton *>("columns")->click();
        auto *menu = list()->findChild<QMenu *>("columnMenu");
        QVERIFY(menu);
        QVERIFY(list()->isColumnHidden(ComplaintTableModel::Host));

        menu->actions().at(ComplaintTableModel::Host)->trigger();

        QVERIFY(!list()->isColumnHidden(ComplaintTableModel::Host));
    }

    void aSavedFilterComesBackWithItsOrder()
    {
        take("路灯坏了", ComplaintKind::Help), take("下水道堵了");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        model()->sort(ComplaintTableModel::Due, Qt::AscendingOrder);
        m_page->findChild<QComboBox *>("filter.kind")->setCurrentIndex(2);
        QTRY_COMPARE(model()->rowCount(), 1);
        const ComplaintFilter kept = model()->filter();

        Dialogs::setNextAnswer("求助件");
        emit chips()->saveFilterAsked();
        QTRY_COMPARE(m_saved->names(), QStringList{"求助件"});
        m_page->showFilter({});
        model()->sort(ComplaintTableModel::Received, Qt::DescendingOrder);
        QTRY_COMPARE(model()->rowCount(), 2);
        emit chips()->savedFilterChosen("求助件");

        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->filter().kind, kept.kind);
        QCOMPARE(model()->filter().orders, kept.orders);
        Dialogs::setNextAnswer("帮忙件");
        emit chips()->renameFilterAsked("求助件");
        QTRY_COMPARE(m_saved->names(), QStringList{"帮忙件"});
        emit chips()->forgetFilterAsked("帮忙件");
        QTRY_COMPARE(m_saved->names(), QStringList());
    }

    void manyAreDispatchedByKeysAsOneStep()
    {
        const ComplaintId first = take("路灯坏了");
        const ComplaintId second = take("路灯又坏了");
        accept(first), accept(second);
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_page->findChild<QToolButton *>("chosen")->isVisible());

        m_page->findChild<QAction *>("complaints.dispatchChosen")->trigger();
        auto *dialog = m_page->findChild<QDialog *>("actionDialog");
        QVERIFY(dialog);
        dialog->findChild<SearchCombo *>("host")->setCurrent(QString::number(m_office->municipal.value));
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_COMPARE(stateOf(first), S::Dispatched);
        QTRY_COMPARE(stateOf(second), S::Dispatched);
        QVERIFY_OK((**m_office).undoNow());
        QCOMPARE(stateOf(first), S::Accepted);
        QCOMPARE(stateOf(second), S::Accepted);
    }

    void whatWasRefusedIsReported()
    {
        const ComplaintId ready = take("路灯坏了");
        accept(ready);
        take("还没有受理");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        list()->selectAll();

        m_page->findChild<QAction *>("complaints.dispatchChosen")->trigger();
        auto *dialog = m_page->findChild<QDialog *>("actionDialog");
        dialog->findChild<SearchCombo *>("host")->setCurrent(QString::number(m_office->municipal.value));
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_VERIFY(m_page->findChild<QDialog *>("refusals"));
        const auto *reasons = m_page->findChild<QPlainTextEdit *>("reasons");
        QVERIFY(reasons->toPlainText().contains("-A000002"));
        QCOMPARE(stateOf(ready), S::Dispatched);
    }

    void slipsOfTheChosenGoToPaperInTheOrderOfTheList()
    {
        take("一"), take("二");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        list()->selectAll();
        QSignalSpy asked(m_page.get(), &ComplaintsPage::slipsAsked);

        m_page->findChild<QAction *>("complaints.printChosen")->trigger();

        QTRY_COMPARE(asked.count(), 1);
        const auto details = asked.first().first().value<QList<ComplaintDetail>>();
        QCOMPARE(details.size(), 2);
        QCOMPARE(details.first().complaint.content, "二");
    }

    void arrowsGoThroughTheBoard()
    {
        const ComplaintId fresh = take("路灯坏了");
        const ComplaintId sent = take("下水道堵了");
        dispatch(sent);
        openPage();
        m_page->showMode(ModeBar::Mode::Board);
        QTRY_COMPARE(lanes().size(), 3);

        lanes().at(0)->setFocus();
        QTRY_COMPARE(board()->chosen(), fresh);
        QTest::keyClick(lanes().at(0), Qt::Key_Right);

        QTRY_COMPARE(board()->chosen(), sent);
        QTRY_COMPARE(m_page->detail()->shown(), sent);
        QVERIFY(lanes().at(1)->hasFocus());
    }

    void aCardIsMovedByKeysOnlyWhereTheRulesLetIt()
    {
        const ComplaintId ready = take("路灯坏了");
        accept(ready);
        openPage();
        QSignalSpy told(m_page.get(), &Page::messageChanged);
        m_page->showMode(ModeBar::Mode::Board);
        QTRY_COMPARE(lanes().size(), 3);
        lanes().at(0)->setFocus();
        QTRY_COMPARE(board()->chosen(), ready);
        QTest::keyClick(lanes().at(0), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(told.count(), 1); // nothing is on that side

        QTRY_VERIFY((QTest::keyClick(lanes().at(0), Qt::Key_Right, Qt::ControlModifier),
                     m_page->findChild<QDialog *>("actionDialog")));
        auto *dialog = m_page->findChild<QDialog *>("actionDialog");
        QCOMPARE(dialog->findChild<SearchCombo *>("host")->current(),
                 QString::number(m_office->municipal.value));
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_COMPARE(stateOf(ready), S::Dispatched);
        QTRY_COMPARE(lanes().at(1)->model()->rowCount(lanes().at(1)->rootIndex()), 1);
    }

    void aDayOfTheCalendarOpensItsList()
    {
        const ComplaintId sent = take("下水道堵了");
        dispatch(sent);
        take("路灯坏了");
        openPage();
        QTRY_COMPARE(model()->rowCount(), 2);
        m_page->showMode(ModeBar::Mode::Calendar);
        auto *days = m_page->findChild<QTableView *>("days");
        const auto *calendar = qobject_cast<DueCalendarModel *>(days->model());
        const QDate day = detailOf(sent).dueHandle.toTimeZone(Clock::zone()).date();
        const QModelIndex due = calendar->indexOf(day);
        QTRY_COMPARE(due.data(DueCalendarModel::DueRole).toInt(), 1);

        days->setCurrentIndex(due);
        QTest::keyClick(days, Qt::Key_Return);

        QTRY_COMPARE(keys(), QList{sent.value});
        QVERIFY(m_page->findChild<QPushButton *>("narrowed")->text().contains(day.toString(Qt::ISODate)));
    }

    void pageKeysTurnTheMonth()
    {
        openPage();
        m_page->showMode(ModeBar::Mode::Calendar);
        auto *days = m_page->findChild<QTableView *>("days");

        QTest::keyClick(days, Qt::Key_PageDown);

        QCOMPARE(qobject_cast<DueCalendarModel *>(days->model())->month(), QDate(2025, 10, 1));
    }

    void aRepeatCallerOpensHisRequests()
    {
        take("一"), take("二"), take("三");
        openPage();
        m_page->showMode(ModeBar::Mode::Radar);
        auto *callers = m_page->findChild<ListView *>("repeatCallers");
        QTRY_COMPARE(callers->model()->rowCount(), 1);

        callers->setCurrentIndex(callers->model()->index(0, 0));
        QTest::keyClick(callers, Qt::Key_Return);

        QTRY_COMPARE(model()->filter().phone, "10012345678");
        const QString words = m_page->findChild<QPushButton *>("narrowed")->text();
        QVERIFY(words.contains("100****5678"));
        QTRY_COMPARE(model()->rowCount(), 3);
    }

private:
    void openPage()
    {
        m_page = std::make_unique<ComplaintsPage>(*m_service, *m_facts);
        m_page->setSavedFilters(*m_saved);
        m_page->searchWidget()->setParent(m_page.get());
        m_page->resize(1200, 760);
        m_page->show();
        m_page->activateWindow();
        m_page->visited();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    ComplaintId take(const char *content, ComplaintKind kind = ComplaintKind::Complaint)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.content = content;
        complaint.kind = kind;
        complaint.received = Clock::now().addSecs(++m_taken - 600);
        return m_office->take(complaint).value().id;
    }

    void accept(ComplaintId id)
    {
        QVERIFY_OK(m_office->act(
            m_office->clerk(), id, A::Accept, {.category = "B0107", .urgency = Urgency::Ordinary}));
    }

    void dispatch(ComplaintId id)
    {
        accept(id);
        QVERIFY_OK(m_office->act(m_office->clerk(), id, A::Dispatch, {.host = {.id = m_office->municipal}}));
    }

    Complaint detailOf(ComplaintId id)
    {
        return (**m_office).readNow([&](Connection &c) { return ComplaintRepository(c).byId(id); }).value();
    }
    S stateOf(ComplaintId id) { return detailOf(id).state; }

    void clickHeader(int column, Qt::KeyboardModifiers modifiers)
    {
        const QHeaderView *bar = list()->horizontalHeader();
        const QPoint at(bar->sectionViewportPosition(column) + 20, bar->height() / 2);
        QTest::mouseClick(bar->viewport(), Qt::LeftButton, modifiers, at);
    }

    QString header(int column) const { return model()->headerData(column, Qt::Horizontal).toString(); }
    ListView *list() const { return m_page->findChild<ListView *>("table"); }
    ComplaintTableModel *model() const { return qobject_cast<ComplaintTableModel *>(list()->model()); }
    FilterBar *chips() const { return m_page->findChild<FilterBar *>("filters"); }
    BoardView *board() const { return m_page->findChild<BoardView *>("board"); }
    QList<QListView *> lanes() const
    {
        QList<QListView *> lanes = board()->findChildren<QListView *>();
        lanes.removeIf([](const QListView *list) { return !list->property("board").toBool(); });
        return lanes;
    }
    QList<qint64> keys() const
    {
        QList<qint64> keys;
        for (int row = 0; row < model()->rowCount(); ++row)
            keys << model()->key(row);
        return keys;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<OfficeService> m_facts;
    std::unique_ptr<SavedFilterService> m_saved;
    std::unique_ptr<ComplaintsPage> m_page;
    int m_taken = 0;
};

QTEST_MAIN(tst_RequestModes)
#include "tst_requestmodes.moc"
