// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintboardmodel.h"

#include "tests/support/officetest.h"

#include <QMimeData>
#include <QtTest>

/// Columns and cards of the board.
class tst_ComplaintBoardModel : public OfficeModelTest<ComplaintBoardModel>
{
    Q_OBJECT

    using A = ComplaintAction;
    using By = ComplaintBoard::By;

private slots:
    void init() { openAt({2025, 9, 26}); }
    void cleanup() { close(); }

    void sectionsAreColumnsEvenWithoutCards()
    {
        const ComplaintId fresh = take();
        const ComplaintId sent = take();
        dispatch(sent);

        show({}, By::Section);

        QCOMPARE(titles(), (QStringList{"No section yet", "市政办", "物业办"}));
        QCOMPARE(cards(0), QList{fresh});
        QCOMPARE(cards(1), QList{sent});
        QCOMPARE(cards(2), QList<ComplaintId>());
        QCOMPARE(m_model->index(1, 0).data(ComplaintBoardModel::CountRole).toInt(), 1);
    }

    void statesAreColumnsInTheOrderOfTheLoop()
    {
        const ComplaintId sent = take();
        dispatch(sent);

        show({}, By::State);

        QCOMPARE(titles().size(), 7);
        QCOMPARE(cards(2), QList{sent});
        QCOMPARE(m_model->index(2, 0).data(ComplaintBoardModel::KeyRole).toInt(),
                 int(ComplaintState::Dispatched));
    }

    void whatIsDoneIsNotOnTheBoardUnlessAskedFor()
    {
        const ComplaintId gone = take();
        QVERIFY_OK(m_office->act(m_office->clerk(), gone, A::Divert, {.emergency = Emergency::Fire}));

        show({}, By::State);
        QVERIFY(!m_model->find(gone).isValid());

        show({.chip = ComplaintFilter::Chip::Done}, By::State);
        QVERIFY(m_model->find(gone).isValid());
    }

    void aCardSaysWhatItIs()
    {
        const ComplaintId sent = take();
        dispatch(sent);
        show({}, By::Section);

        const QModelIndex card = m_model->find(sent);

        QCOMPARE(card.data().toString(), "小区门口的路灯坏了三天");
        QCOMPARE(card.data(ComplaintBoardModel::PlaceRole).toString(), "3号楼");
        QVERIFY(card.data(ComplaintBoardModel::DueRole).toDateTime().isValid());
        QCOMPARE(card.data(ComplaintBoardModel::IdRole).toLongLong(), sent.value);
        QCOMPARE(card.parent(), m_model->index(1, 0));
    }

    void aCardIsDroppedOnAnotherColumnAndStaysUntilTheFileSaysOtherwise()
    {
        const ComplaintId fresh = take();
        show({}, By::Section);
        const std::unique_ptr<QMimeData> card(m_model->mimeData({m_model->find(fresh)}));
        const QModelIndex own = m_model->index(0, 0);
        const QModelIndex municipal = m_model->index(1, 0);
        QSignalSpy dropped(m_model.get(), &ComplaintBoardModel::dropped);

        QVERIFY(m_model->canDropMimeData(card.get(), Qt::MoveAction, -1, -1, municipal));
        QVERIFY(!m_model->canDropMimeData(card.get(), Qt::MoveAction, -1, -1, own));
        QVERIFY(!m_model->canDropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
        const QMimeData foreign;
        QVERIFY(!m_model->canDropMimeData(&foreign, Qt::MoveAction, -1, -1, municipal));
        m_model->dropMimeData(card.get(), Qt::MoveAction, -1, -1, own);
        QCOMPARE(dropped.count(), 0);
        m_model->dropMimeData(card.get(), Qt::MoveAction, -1, -1, municipal);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(1).toLongLong(), m_office->municipal.value);
        QCOMPARE(cards(0), QList{fresh});
    }

    void aColumnIsReadAsDeepAsIsAskedFor()
    {
        for (int i = 0; i < ComplaintBoard::CardsShown + 2; ++i)
            take();
        show({}, By::Section);
        QCOMPARE(cards(0).size(), ComplaintBoard::CardsShown);

        show({}, By::Section, {{0, ComplaintBoard::CardsShown + 1}});

        QCOMPARE(cards(0).size(), ComplaintBoard::CardsShown + 1);
        QCOMPARE(m_model->board().columns.at(0).count, ComplaintBoard::CardsShown + 2);
    }

private:
    ComplaintId take() { return m_office->take(m_office->streetLamp()).value().id; }

    void dispatch(ComplaintId id)
    {
        const Session clerk = m_office->clerk();
        QVERIFY_OK(m_office->act(clerk, id, A::Accept, {.category = "B0107", .urgency = Urgency::Ordinary}));
        QVERIFY_OK(m_office->act(clerk, id, A::Dispatch, {.host = {.id = m_office->municipal}}));
    }

    void show(const ComplaintFilter &filter, By by, const ComplaintBoard::Depths &depths = {})
    {
        const auto board =
            (**m_office).readNow([&](Connection &c) { return ComplaintBoard::read(c, filter, by, depths); });
        QVERIFY_OK(board);
        m_model->setBoard(*board);
    }

    QStringList titles() const
    {
        QStringList titles;
        for (int column = 0; column < m_model->rowCount(); ++column)
            titles << m_model->index(column, 0).data().toString();
        return titles;
    }

    QList<ComplaintId> cards(int column) const
    {
        QList<ComplaintId> ids;
        for (const ComplaintRow &card : m_model->board().columns.at(column).cards)
            ids << card.id;
        return ids;
    }
};

TEST_WITHOUT_WIDGETS(tst_ComplaintBoardModel)
#include "tst_complaintboardmodel.moc"
