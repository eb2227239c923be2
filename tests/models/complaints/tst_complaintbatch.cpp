// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintbatch.h"

#include "tests/support/officetest.h"

#include <QtTest>

/// One action on many requests is one change; what the rules refuse is told and left alone.
class tst_ComplaintBatch : public OfficeTest
{
    Q_OBJECT

    using A = ComplaintAction;
    using S = ComplaintState;

private slots:
    void init() { openAt({2025, 9, 26}); }
    void cleanup() { close(); }

    void manyAreDispatchedAndOneUndoTakesAllBack()
    {
        const QList<ComplaintId> ids{accepted(), accepted(), accepted()};
        const QByteArray before = m_office->digest();

        const auto batch = act(ids, A::Dispatch, {.host = {.id = m_office->municipal}});

        QVERIFY_OK(batch);
        QCOMPARE(batch->done, ids);
        QVERIFY(batch->refused.isEmpty());
        for (const ComplaintId id : ids)
            QCOMPARE(state(id), S::Dispatched);
        const auto undone = (**m_office).undoNow();
        QVERIFY_OK(undone);
        QVERIFY(undone->action.subject.endsWith("+2"));
        QCOMPARE(m_office->digest(), before);
    }

    void whatTheRulesRefuseIsNamedAndLeftAlone()
    {
        const ComplaintId ready = accepted();
        const auto fresh = m_office->take(m_office->streetLamp());
        QVERIFY_OK(fresh);

        const auto batch = act({fresh->id, ready}, A::Dispatch, {.host = {.id = m_office->municipal}});

        QVERIFY_OK(batch);
        QCOMPARE(batch->done, QList{ready});
        QCOMPARE(batch->refused.size(), 1);
        QCOMPARE(batch->refused.first().number, fresh->number);
        QVERIFY(!batch->refused.first().reason.isEmpty());
        QCOMPARE(state(fresh->id), S::Registered);
    }

    void whereAllAreRefusedNothingIsRecorded()
    {
        const auto fresh = m_office->take(m_office->streetLamp());
        QVERIFY_OK(fresh);
        const QVariant changes = m_office->value("SELECT count(*) FROM change");

        const auto batch = act({fresh->id}, A::Dispatch, {.host = {.id = m_office->municipal}});

        QVERIFY_OK(batch);
        QVERIFY(batch->done.isEmpty());
        QCOMPARE(m_office->value("SELECT count(*) FROM change"), changes);
    }

    void manyAreSupervisedAtOnce()
    {
        const QList<ComplaintId> ids{accepted(), accepted()};

        const auto batch = act(ids, A::Supervise, {.reason = "多人反映", .supervision = Supervision::Listed});

        QVERIFY_OK(batch);
        QCOMPARE(batch->done.size(), 2);
        QCOMPARE(m_office->value("SELECT count(*) FROM complaint WHERE supervision = 2").toInt(), 2);
    }

private:
    ComplaintId accepted()
    {
        const ComplaintId id = m_office->take(m_office->streetLamp()).value().id;
        (void) m_office
            ->act(m_office->clerk(), id, A::Accept, {.category = "B0107", .urgency = Urgency::Ordinary})
            .value();
        return id;
    }

    Result<ComplaintBatch> act(const QList<ComplaintId> &ids, A action, const ComplaintInput &input)
    {
        return (**m_office).writeNow({"complaint." + ComplaintNames::code(action), {}}, [&](Connection &c) {
            return ComplaintBatch::act(c, m_office->clerk(), ids, action, input);
        });
    }

    S state(ComplaintId id)
    {
        return (**m_office).readNow([&](Connection &c) { return ComplaintRepository(c).byId(id); })->state;
    }
};

TEST_WITHOUT_WIDGETS(tst_ComplaintBatch)
#include "tst_complaintbatch.moc"
