// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/complaints/requestsdesk.h"
#include "tests/support/typing.h"
#include "views/complaints/complaintchips.h"
#include "views/shell/dialogs.h"
#include "views/shell/theme.h"
#include "views/widgets/datefield.h"
#include "views/widgets/searchcombo.h"

/// The page of requests: whose they are, the row of filters, several orders, saved filters, many at once.
class tst_RequestFilters : public RequestsDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void mineFollowsThePersonAtTheDesk()
    {
        const ComplaintId fresh = take("路灯坏了");
        const ComplaintId sent = take("下水道堵了");
        dispatch(sent);
        openPage();
        m_page->findChild<QPushButton *>("chip.mine")->click();
        QTRY_COMPARE(keys(), QList{fresh.value}); // all roles of the centre, no section

        m_service->setSession({"罗志强", int(OfficeRole::Handler), m_office->municipal});

        QTRY_COMPARE(keys(), QList{sent.value});
    }

    void chipsStandOnOneLineInAWindowOf1280_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("Chinese") << true;
        QTest::newRow("English") << false;
    }
    void chipsStandOnOneLineInAWindowOf1280()
    {
        QFETCH(bool, chinese);
        Theme theme(*qApp);
        QTranslator words;
        if (chinese) {
            QVERIFY(words.load(":/translations/jieban_zh_CN.qm"));
            QCoreApplication::installTranslator(&words);
        }
        openPage();
        m_page->resize(1280 - 104, 760); // beside the rail
        for (const auto chip : ComplaintChips::all())
            chips()->setCount(ComplaintChips::name(chip), 123);

        QTRY_COMPARE(chips()->height(), chips()->sizeHint().height());
        int shown = 0;
        for (const auto *chip : chips()->findChildren<QPushButton *>()) {
            shown += chip->isVisible() ? 1 : 0;
            QVERIFY(!chip->isVisible() || chips()->rect().contains(chip->geometry()));
            QVERIFY(!chip->isVisible() || chip->width() >= chip->minimumWidth());
        }
        QVERIFY2(shown >= 10, qPrintable(QString::number(shown)));
        m_page.reset();
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
        chooseMunicipal(dialog);
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
        auto *host = dialog->findChild<SearchCombo *>("host");
        const QString municipal = QString::number(m_office->municipal.value);
        QTRY_VERIFY(
            (host->setCurrent(municipal), host->current() == municipal)); // its choices come from the file
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_VERIFY(m_page->findChild<QDialog *>("refusals"));
        const auto *reasons = m_page->findChild<QPlainTextEdit *>("reasons");
        const QStringList lines = reasons->toPlainText().split('\n');
        QCOMPARE(lines.size(), 2); // the other one was done
        QVERIFY2(lines.at(0).endsWith("-A000002 还没有受理"), qPrintable(lines.at(0)));
        QVERIFY2(
            lines.at(1).startsWith("“Dispatch” is not possible: the request is in the state “Registered”."),
            qPrintable(lines.at(1)));
        const auto *refusals = m_page->findChild<QDialog *>("refusals");
        QStringList told;
        for (const auto *label : refusals->findChildren<QLabel *>())
            told << label->text();
        QVERIFY2(told.contains("“Dispatch” was done with 1 of 2."), qPrintable(told.join('\n')));
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

private:
    /// The choices come from the file, a moment after the dialog.
    void chooseMunicipal(QDialog *dialog)
    {
        auto *host = dialog->findChild<SearchCombo *>("host");
        const QString key = QString::number(m_office->municipal.value);
        QTRY_VERIFY((host->setCurrent(key), host->current() == key));
    }
};

TEST_WITH_WIDGETS(tst_RequestFilters)
#include "tst_requestfilters.moc"
