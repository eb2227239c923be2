// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/draftkeeper.h"

#include "models/base/clock.h"
#include "models/drafts/draftrepository.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"
#include "views/complaints/intakeform.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

/// What was typed is never lost, and never kept longer than it is needed.
class tst_DraftKeeper : public QObject
{
    Q_OBJECT

    /// A form with its keeper on a file, as in the program.
    struct Desk
    {
        explicit Desk(Database &database)
            : service(database)
            , keeper(new DraftKeeper(&service, &form))
        {
            keeper->setPause(20);
            connect(&service, &DraftService::failed, &form, [](const Error &error) {
                qWarning() << error.message << error.detail;
            });
        }

        void type(const QString &name) { form.findChild<QLineEdit *>("reporter")->setText(name); }
        bool isOffered() const { return !form.findChild<QWidget *>("draftBar")->isHidden(); }
        QString offer() const { return form.findChild<QLabel *>("draftText")->text(); }
        void press(const char *button) { form.findChild<QPushButton *>(button)->click(); }

        DraftService service;
        IntakeForm form;
        DraftKeeper *keeper;
    };

    /// Something in every field that a form holds by itself.
    static IntakeDraft halfTyped()
    {
        IntakeDraft draft;
        draft.reporter = "欧阳小满";
        draft.sex = Sex::Female;
        draft.phone = "10012345678";
        draft.idNumber = "11010519491231002X";
        draft.confidential = true;
        draft.address = "望湖小区北门边";
        draft.respondent = "某物业公司";
        draft.content = "路灯坏了";
        draft.kind = ComplaintKind::Help;
        draft.channel = Channel::Superior;
        draft.urgency = Urgency::Quick;
        draft.dueSuperior = QDateTime({2026, 3, 20}, {17, 30}, Clock::zone());
        draft.files = {{.name = "照片.jpg", .mediaType = "image/jpeg", .size = 5, .hash = "ab12"}};
        return draft;
    }

    static int count(TestDatabase &file) { return file.value("SELECT count(*) FROM draft").toInt(); }

    static void leave(TestDatabase &file, const QString &name, const QDateTime &at)
    {
        IntakeDraft draft;
        draft.reporter = name;
        draft.content = name + "家门口的路灯坏了";
        const QString form = "complaint.intake/" + QString::number(at.toMSecsSinceEpoch());
        QVERIFY_OK(file->maintainNow([&](Connection &c) {
            return DraftRepository(c).keep({form, at, draft.toJson()});
        }));
    }

private slots:
    void cleanup() { Clock::freeze({}); }

    void whatIsTypedIsKeptAndOfferedAfterARestart()
    {
        TestDatabase file;
        Clock::freeze(QDateTime({2026, 3, 12}, {14, 32}, Clock::zone()));
        {
            Desk desk(*file);
            desk.type("欧阳小满");
            QTRY_COMPARE(count(file), 1);
        }
        file.open();
        Clock::freeze(QDateTime({2026, 3, 12}, {15, 0}, Clock::zone()));

        Desk desk(*file);
        QTRY_VERIFY(desk.isOffered());
        QVERIFY2(desk.offer().contains("14:32"), qPrintable(desk.offer()));
        QVERIFY(!desk.form.isDirty());
        desk.press("continueDraft");

        QCOMPARE(desk.form.values().reporter, "欧阳小满");
        QTRY_VERIFY(!desk.isOffered());
    }

    void aFormClosedHalfFilledIsKept()
    {
        TestDatabase file;
        {
            Desk desk(*file);
            desk.keeper->setPause(600'000);
            desk.type("欧阳小满");
        }

        QTRY_COMPARE(count(file), 1);
    }

    void aDraftSurvivesTheDeathOfTheProgram()
    {
        TestDatabase file;
        const QString path = file.path();
        file.close();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("JIEBAN_TEST_FILE", path);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {"tst_draftkeeper", "typesUntilItIsKilled"});
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += program.readAllStandardOutput()).contains("kept"), 60'000);
        program.kill();
        QVERIFY(program.waitForFinished());

        file.open();
        Desk desk(*file);

        QTRY_VERIFY(desk.isOffered());
        desk.press("continueDraft");
        QCOMPARE(desk.form.values().reporter, "欧阳小满");
        QCOMPARE(desk.form.values(), halfTyped());
    }

    /// The program that dies in the test before.
    void typesUntilItIsKilled()
    {
        const QString path = qEnvironmentVariable("JIEBAN_TEST_FILE");
        if (path.isEmpty())
            QSKIP("only for the process that is killed");
        const auto file = Database::open(path, {});
        QVERIFY_OK(file);
        Desk desk(**file);
        connect(&desk.service, &DraftService::kept, this, [] {
            fputs("kept\n", stdout);
            fflush(stdout);
        });
        desk.form.setValues(halfTyped());
        QTest::qWait(60'000);
    }

    void registeringForgetsTheDraft()
    {
        TestDatabase file;
        Desk desk(*file);
        desk.type("欧阳小满");
        QTRY_COMPARE(count(file), 1);

        desk.form.clear();

        QTRY_COMPARE(count(file), 0);
    }

    void emptyingTheFormForgetsTheDraft()
    {
        TestDatabase file;
        Desk desk(*file);
        desk.type("欧");
        QTRY_COMPARE(count(file), 1);

        desk.type("");

        QTRY_COMPARE(count(file), 0);
    }

    void aDiscardedDraftMakesRoomForTheOneBefore()
    {
        TestDatabase file;
        const QDateTime now = Clock::now();
        leave(file, "甲", now.addSecs(-7200));
        leave(file, "乙", now.addSecs(-3600));
        Desk desk(*file);
        QTRY_VERIFY(desk.offer().contains("乙"));

        desk.press("discardDraft");
        QTRY_VERIFY(desk.offer().contains("甲"));
        desk.press("discardDraft");

        QTRY_VERIFY(!desk.isOffered());
        QTRY_COMPARE(count(file), 0);
    }

    void anEmptyFormDoesNotForgetAnOffer()
    {
        TestDatabase file;
        leave(file, "甲", Clock::now().addSecs(-3600));
        Desk desk(*file);
        QTRY_VERIFY(desk.isOffered());

        desk.form.clear();
        desk.type("乙");
        QTRY_COMPARE(count(file), 2);

        QVERIFY(desk.isOffered());
    }

    void continuingADraftKeepsWhatWasBegunMeanwhile()
    {
        TestDatabase file;
        leave(file, "甲", Clock::now().addSecs(-3600));
        Desk desk(*file);
        desk.keeper->setPause(600'000);
        QTRY_VERIFY(desk.isOffered());
        desk.type("乙");

        desk.press("continueDraft");

        QCOMPARE(desk.form.values().reporter, "甲");
        QTRY_COMPARE(count(file), 2);
        QTRY_VERIFY(desk.isOffered());
        desk.press("continueDraft");
        QCOMPARE(desk.form.values().reporter, "乙");
    }

    void aDraftIsNoRecordedChange()
    {
        TestDatabase file;
        const QByteArray before = file.digest();
        leave(file, "甲", Clock::now());

        QCOMPARE(file.digest(), before);
        QCOMPARE(file.value("SELECT count(*) FROM change").toInt(), 0);
    }
};

TEST_WITH_WIDGETS(tst_DraftKeeper)
#include "tst_draftkeeper.moc"
