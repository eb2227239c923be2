// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintboardmodel.h"
#include "tests/views/complaints/requestsdesk.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchcombo.h"

/// The requests as a board: keys, dropping, and how many lanes and cards there are.
class tst_RequestBoard : public RequestsDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    void aCardDroppedOnAColumnAsksWhatTheMoveNeeds()
    {
        const ComplaintId ready = take("路灯坏了");
        accept(ready);
        dispatch(take("下水道堵了")); // so that the column is there
        openBoard();
        choose(ready);

        drop(ready, 1);

        QTRY_VERIFY(m_page->findChild<QDialog *>("actionDialog"));
        m_page->findChild<QDialog *>("actionDialog")->findChild<QPushButton *>("yes")->click();
        QTRY_COMPARE(stateOf(ready), S::Dispatched);
        QTRY_COMPARE(cards(1), 2);
    }

    void aCardDroppedWhereTheRulesDoNotLetItGoSaysWhy()
    {
        const ComplaintId fresh = take("路灯坏了");
        dispatch(take("下水道堵了"));
        openBoard();
        QSignalSpy told(m_page.get(), &Page::messageChanged);
        choose(fresh);

        drop(fresh, 1);

        QTRY_COMPARE(told.count(), 1);
        const QString why = told.first().first().value<Message>().text;
        QVERIFY2(why.contains("“Dispatch” is not possible: the request is in the state “Registered”"),
                 qPrintable(why));
        QVERIFY(!m_page->findChild<QDialog *>("actionDialog"));
        QCOMPARE(stateOf(fresh), S::Registered);
    }

    void sectionsWithoutRequestsAppearOnlyForACardThatMayGoThere()
    {
        const ComplaintId ready = take("路灯坏了");
        accept(ready);
        openBoard();
        choose(ready);
        QVERIFY(lanes().at(0)->isVisible());
        QVERIFY(!lanes().at(1)->isVisible());

        QMetaObject::invokeMethod(lanes().at(0), "draggingChanged", Q_ARG(bool, true));
        QTRY_VERIFY(lanes().at(1)->isVisible());
        QVERIFY(lanes().at(2)->isVisible());
        QMetaObject::invokeMethod(lanes().at(0), "draggingChanged", Q_ARG(bool, false));

        QVERIFY(!lanes().at(1)->isVisible());
    }

    void aCardHeldAtTheEdgeBringsTheColumnsBeyondIntoSight()
    {
        take("路灯坏了");
        openBoard();
        m_page->findChild<QPushButton *>("chip.states")->click();
        QTRY_COMPARE(lanes().size(), 7);
        auto *area = board()->findChild<QScrollArea *>();
        QTRY_VERIFY(area->horizontalScrollBar()->maximum() > 0);

        const QRect room = area->viewport()->rect();
        QCursor::setPos(area->viewport()->mapToGlobal(QPoint(room.right() - 5, room.height() / 2)));
        QMetaObject::invokeMethod(lanes().at(0), "draggingChanged", Q_ARG(bool, true));

        QTRY_COMPARE(area->horizontalScrollBar()->value(), area->horizontalScrollBar()->maximum());
        QMetaObject::invokeMethod(lanes().at(0), "draggingChanged", Q_ARG(bool, false));
    }

    void anEmptyBoardSaysSo()
    {
        openPage();
        m_page->showMode(ModeBar::Mode::Board);
        QTRY_COMPARE(lanes().size(), 3);

        QTRY_VERIFY(board()->findChild<EmptyState *>()->isVisible());
        dispatch(take("路灯坏了"));
        QTRY_VERIFY(!board()->findChild<EmptyState *>()->isVisible());
        QVERIFY(lanes().at(1)->isVisible());
    }

    void aLongColumnShowsTheNextThirtyWhenAskedAndStaysWhereItWas()
    {
        for (int i = 0; i < 2 * ComplaintBoard::CardsShown + 5; ++i)
            take("路灯坏了");
        openBoard();
        auto *more = lanes().at(0)->parentWidget()->findChild<QPushButton *>("moreCards");
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->text(), "35 more");
        lanes().at(0)->scrollToBottom();
        const int place = lanes().at(0)->verticalScrollBar()->value();

        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_COMPARE(cards(0), 2 * ComplaintBoard::CardsShown);
        QCOMPARE(more->text(), "5 more");
        QCOMPARE(lanes().at(0)->verticalScrollBar()->value(), place);
        QVERIFY(more->hasFocus());

        QTest::keyClick(more, Qt::Key_Space);
        QTRY_COMPARE(cards(0), 2 * ComplaintBoard::CardsShown + 5);
        QVERIFY(!more->isVisible());
        QVERIFY(lanes().at(0)->hasFocus()); // the keyboard is not lost with the button
    }

private:
    void openBoard()
    {
        openPage();
        m_page->showMode(ModeBar::Mode::Board);
        QTRY_COMPARE(lanes().size(), 3);
    }

    void choose(ComplaintId id)
    {
        lanes().at(0)->setCurrentIndex(boardModel()->find(id));
        QTRY_COMPARE(m_page->detail()->detail().complaint.id, id);
    }

    /// As a drag ends: through the view below the pointer.
    void drop(ComplaintId id, int lane)
    {
        QWidget *there = lanes().at(lane)->viewport();
        QVERIFY(there->isVisible());
        const std::unique_ptr<QMimeData> card(boardModel()->mimeData({boardModel()->find(id)}));
        const QPoint at(there->width() / 2, there->height() - 10); // below the last card
        QDragEnterEvent enter(at, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(there, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(there, &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, card.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(there, &drop);
    }

    ComplaintBoardModel *boardModel() const
    {
        return qobject_cast<ComplaintBoardModel *>(lanes().at(0)->model());
    }
    int cards(int lane) const { return boardModel()->rowCount(lanes().at(lane)->rootIndex()); }
};

TEST_WITH_WIDGETS(tst_RequestBoard)
#include "tst_requestboard.moc"
