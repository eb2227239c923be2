// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/intakedesk.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/attachments/filestore.h"
#include "models/base/clock.h"
#include "models/complaints/contactcounts.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

/// Registering with what follows at once is one action: done whole, undone whole, or not at all.
class tst_IntakeDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;

    Result<Complaint> take(const IntakeSubmission &submission)
    {
        return (**m_office).writeNow({"complaint.register", {}}, [&](Connection &c) {
            return IntakeDesk(c, m_office->clerk()).take(submission);
        });
    }

    QStringList steps(ComplaintId id)
    {
        const auto found =
            (**m_office).readNow([=](Connection &c) { return ComplaintRepository(c).steps(id); });
        QStringList actions;
        for (const ComplaintStep &step : found.value_or(QList<ComplaintStep>()))
            actions << step.action;
        return actions;
    }

    Complaint stored(ComplaintId id)
    {
        return (**m_office)
            .readNow([=](Connection &c) { return ComplaintRepository(c).byId(id); })
            .value_or(Complaint());
    }

    ContactCounts counts()
    {
        return (**m_office)
            .readNow([](Connection &c) {
                return ContactCounts::read(c, Clock::now().addDays(-1), Clock::now().addDays(1));
            })
            .value_or(ContactCounts());
    }

    qint64 contactsOf(ComplaintId id)
    {
        return (**m_office)
            .readNow([=](Connection &c) { return ContactCounts::contactsOf(c, id.value); })
            .value_or(-1);
    }

    int changes() { return m_office->value("SELECT count(*) FROM change").toInt(); }

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }

    void anEmergencyIsGivenAwayInOneAction()
    {
        const int before = changes();
        const QByteArray digest = m_office->digest();

        const auto made =
            take({.complaint = m_office->streetLamp(), .files = {}, .divertTo = Emergency::Fire});

        QVERIFY_OK(made);
        QCOMPARE(changes(), before + 1);
        QCOMPARE(stored(made->id).state, ComplaintState::Closed);
        QCOMPARE(stored(made->id).emergency, Emergency::Fire);
        QCOMPARE(steps(made->id), (QStringList{"register", "divert"}));
        QVERIFY(!stored(made->id).dueHandle.isValid()); // no clock

        QVERIFY_OK((*m_office)->undoNow());
        QCOMPARE(m_office->digest(), digest);
        QVERIFY(stored(made->id).number.isEmpty());
    }

    void anotherReporterOfTheSameMatterIsMergedAndWaits()
    {
        const Complaint parent = m_office->take(m_office->streetLamp()).value();
        Complaint other = m_office->streetLamp();
        other.phone = "10087654321";
        other.category.clear();

        const auto made = take({.complaint = other, .files = {}, .mergeInto = parent.id});

        QVERIFY_OK(made);
        const Complaint child = stored(made->id);
        QCOMPARE(child.state, ComplaintState::Merged);
        QCOMPARE(child.parent, parent.id);
        QCOMPARE(child.category, parent.category);
        QVERIFY(!child.told.isValid());
        QVERIFY(ComplaintRules::waitsForAnswer(child));
        QCOMPARE(steps(made->id), (QStringList{"register", "accept", "merge"}));
    }

    void theSameReporterIsToldAndNoClockStarts()
    {
        const Complaint parent = m_office->take(m_office->streetLamp()).value();

        const auto made = take({.complaint = m_office->streetLamp(),
                                .files = {},
                                .mergeInto = parent.id,
                                .told = "正在办理，周五前答复。"});

        QVERIFY_OK(made);
        const Complaint child = stored(made->id);
        QCOMPARE(child.state, ComplaintState::Merged);
        QVERIFY(child.told.isValid());
        QCOMPARE(child.reply, "正在办理，周五前答复。");
        QVERIFY(!ComplaintRules::waitsForAnswer(child));
        QVERIFY(!child.dueHandle.isValid());
    }

    void aMergeIsTakenApartAtAnyTimeAndUndone()
    {
        const Complaint parent = m_office->take(m_office->streetLamp()).value();
        const auto made = take({.complaint = m_office->streetLamp(), .files = {}, .mergeInto = parent.id});
        QVERIFY_OK(made);
        const QByteArray merged = m_office->digest();

        QVERIFY(!m_office->act(m_office->clerk(), made->id, ComplaintAction::Unmerge)); // needs its reason
        ComplaintInput input;
        input.reason = "不是同一盏灯";
        QVERIFY_OK(m_office->act(m_office->clerk(), made->id, ComplaintAction::Unmerge, input));
        QCOMPARE(stored(made->id).state, ComplaintState::Accepted);
        QVERIFY(!stored(made->id).parent.isValid());
        QCOMPARE(counts().cases, 2);

        QVERIFY_OK((*m_office)->undoNow());
        QCOMPARE(stored(made->id).parent, parent.id);
        QCOMPARE(m_office->digest(), merged);
        QVERIFY_OK((*m_office)->redoNow());
        QCOMPARE(stored(made->id).state, ComplaintState::Accepted);
    }

    void casesAndContactsAreCountedApart()
    {
        const Complaint parent = m_office->take(m_office->streetLamp()).value();
        const auto one = take({.complaint = m_office->streetLamp(), .files = {}, .mergeInto = parent.id});
        QVERIFY_OK(one);
        QVERIFY_OK(take({.complaint = m_office->streetLamp(), .files = {}, .mergeInto = parent.id}));
        const Complaint wrong = m_office->take(m_office->streetLamp()).value();
        ComplaintInput input;
        input.reason = "登记错误";
        QVERIFY_OK(m_office->act(m_office->clerk(), wrong.id, ComplaintAction::Void, input));
        m_office->take(m_office->streetLamp()).value();

        QCOMPARE(counts().cases, 2);
        QCOMPARE(counts().contacts, 4);
        QCOMPARE(contactsOf(parent.id), 3);
        QCOMPARE(contactsOf(one->id), 3);
    }

    void whatFailsHalfWayLeavesNothing()
    {
        const int before = changes();
        Complaint wrong = m_office->streetLamp();
        const auto made = take({.complaint = wrong, .files = {}, .mergeInto = {424242}});

        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::NotFound);
        QCOMPARE(changes(), before);
        QCOMPARE(m_office->value("SELECT count(*) FROM complaint").toInt(), 0);
    }

    void filesBelongToTheRequestInTheSameAction()
    {
        const auto file = FileStore(m_office->path()).put("照片的内容", "照片.txt");
        QVERIFY_OK(file);
        const int before = changes();

        const auto made = take({.complaint = m_office->streetLamp(), .files = {*file}});

        QVERIFY_OK(made);
        QCOMPARE(changes(), before + 1);
        const auto attached = (**m_office).readNow([&](Connection &c) {
            return AttachmentDirectory::of(c, {"complaint", made->id.value});
        });
        QVERIFY_OK(attached);
        QCOMPARE(attached->size(), 1);
        QCOMPARE(attached->first().file, *file);
        QCOMPARE(attached->first().person, m_office->clerk().person);
        QCOMPARE(m_office->value("SELECT scope FROM attachment"),
                 m_office->value("SELECT scope FROM complaint"));

        QVERIFY_OK((*m_office)->undoNow());
        QCOMPARE(m_office->value("SELECT count(*) FROM attachment WHERE _x = 0").toInt(), 0);
    }
};

TEST_WITHOUT_WIDGETS(tst_IntakeDesk)
#include "tst_intakedesk.moc"
