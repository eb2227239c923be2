// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditing.h"

#include "app/complaintexporting.h"
#include "app/complaintprinting.h"
#include "models/complaints/officesettings.h"
#include "models/complaints/paperservice.h"
#include "models/places/placeservice.h"
#include "models/rates/rateservice.h"
#include "tests/support/program.h"
#include "tests/support/servedoffice.h"
#include "tests/support/testsupport.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintspage.h"
#include "views/printing/previewdialog.h"
#include "views/shell/dialogs.h"
#include "views/shell/mainwindow.h"

#include <QtWidgets>

using Kind = AuditEvent::Kind;

/// What people do in the window and on the command line is noted, and no value of a resident with it.
class tst_Auditing : public ServedOffice
{
    Q_OBJECT

private slots:
    void init()
    {
        openOffice();
        m_audit = std::make_unique<AuditService>(**m_office);
        m_request = m_office->take(m_office->streetLamp()).value();
    }

    void cleanup()
    {
        verifyNothingPersonal();
        m_audit.reset();
        closeOffice();
    }

    void showingNameAndPhoneIsNoted()
    {
        ComplaintDetailPane pane(*m_service, *m_facts);
        Auditing::watch(pane, *m_audit);
        pane.show();
        pane.setComplaint(m_request.id);
        QTRY_COMPARE(pane.detail().complaint.number, m_request.number);

        pane.findChild<QPushButton *>("reveal")->menu()->actions().constFirst()->trigger();
        QTRY_COMPARE(noted(Kind::Reveal), QStringList("complaint " + m_request.number));

        pane.findChild<QPushButton *>("reveal")->click(); // hidden again: nothing to note
        m_audit->note({.kind = Kind::Lock, .object = "account"});
        QTRY_COMPARE(noted(Kind::Lock).size(), 1);
        QCOMPARE(noted(Kind::Reveal).size(), 1);
    }

    void showingThemInTheHistoryIsNotedToo()
    {
        ComplaintDetailPane pane(*m_service, *m_facts);
        Auditing::watch(pane, *m_audit);
        pane.show();
        pane.setComplaint(m_request.id);
        QTRY_COMPARE(pane.detail().complaint.number, m_request.number);
        pane.findChild<QAction *>("complaints.history")->trigger();
        QTRY_VERIFY(pane.findChild<QDialog *>("historyDialog"));

        pane.findChild<QDialog *>("historyDialog")
            ->findChild<QPushButton *>("reveal")
            ->menu()
            ->actions()
            .constFirst()
            ->trigger();

        QTRY_COMPARE(noted(Kind::Reveal), QStringList("complaint " + m_request.number));
    }

    void aPaperIsNotedWhenItIsShownSavedAndPrinted()
    {
        PreviewDialog preview(ReportDocument{});
        Auditing::watch(preview, *m_audit, "complaint " + m_request.number);
        QTRY_COMPARE(noted(Kind::Print).size(), 1);

        emit preview.saved("/x/欧阳小满 10012345678.pdf");
        emit preview.printed();

        QTRY_COMPARE(noted(Kind::Print).size(), 2);
        QCOMPARE(m_office->value("SELECT detail FROM audit WHERE kind = 7").toString(), "pdf");
    }

    void anExportFromTheWindowIsNoted()
    {
        MainWindow window;
        const QString path = m_office->filePath("欧阳小满10012345678.csv");
        Dialogs::setNextAnswer(path);

        ComplaintExporting::start(**m_office, window, ComplaintTableKind::Requests, {});

        QTRY_COMPARE(noted(Kind::Export), QStringList("complaints"));
        QCOMPARE(m_office->value("SELECT detail || ok FROM audit WHERE kind = 7").toString(), "1 rows, csv1");
        QVERIFY(QFileInfo::exists(path));
    }

    void anExportThatFailsIsNotedAsFailed()
    {
        MainWindow window;
        Dialogs::setNextAnswer(m_office->filePath("no folder/欧阳小满.csv"));

        ComplaintExporting::start(**m_office, window, ComplaintTableKind::Requests, {});

        QTRY_COMPARE(m_office->value("SELECT detail || ok FROM audit WHERE kind = 7").toString(), "csv0");
    }

    void settingsAreNoted()
    {
        OfficeSettings settings(**m_office);
        settings.setSession(m_office->clerk());
        Auditing::watch(settings, *m_audit);
        emit settings.limitsChanged();
        emit settings.absencesChanged();
        emit settings.dayChanged({QDate(2026, 10, 1), false, "国庆节"}, {});
        emit settings.categoriesStored(2, 1);
        RateService rates(**m_office);
        Auditing::watch(rates, *m_audit);
        emit rates.weightsChanged();
        emit rates.frozen(QDate(2026, 3, 1));

        QTRY_COMPARE(noted(Kind::Approval), QStringList("rates 2026-03"));
        QCOMPARE(noted(Kind::Settings),
                 (QStringList{"time_limit", "absence", "calendar 2026-10-01", "weights"}));
        QCOMPARE(noted(Kind::Import), QStringList("categories"));
    }

    void importsAndApprovalsAndFailuresOfStorageAreNoted()
    {
        PlaceService places(**m_office);
        Auditing::watch(places, *m_audit);
        Auditing::watch(*m_service, *m_audit);
        emit places.stored(3, 4);
        emit places.failed({Error::Kind::Storage, "欧阳小满", "disk"});
        emit m_service->failed({Error::Kind::Invalid, "欧阳小满", {}});
        emit m_service->changed(m_request.id, ComplaintAction::GrantExtension, m_request.number);
        emit m_service->changed(m_request.id, ComplaintAction::Sign, m_request.number);
        m_audit->note({.kind = Kind::Lock, .object = "account"});

        QTRY_COMPARE(noted(Kind::Lock).size(), 1);
        QCOMPARE(noted(Kind::Import), QStringList("places"));
        QCOMPARE(noted(Kind::Failure), QStringList("file"));
        QCOMPARE(noted(Kind::Approval), QStringList("complaint " + m_request.number));
    }

    void commandsAreNotedAlsoWhileAWindowHasTheFile()
    {
        const auto ran = [this](const QStringList &arguments) {
            QProcess program;
            program.start(JIEBAN_PROGRAM,
                          QStringList{"--file=" + m_office->path(), "--as=何晓芸"} + arguments);
            program.waitForFinished(60'000);
            return program.exitCode();
        };
        const auto out = [this](const char *name) { return m_office->filePath(name); };
        QCOMPARE(ran({"export", "complaints", "--format", "csv", "--out", out("欧阳小满.csv")}), 0);
        QCOMPARE(ran({"backup", "--out", out("欧阳小满.jieban")}), 0);
        QCOMPARE(m_office->value("SELECT count(*) FROM audit").toInt(), 0); // they wait
        m_office->close();
        QCOMPARE(ran({"report", "list", "--out", out("欧阳小满.pdf")}), 0);
        QCOMPARE(ran({"check"}), 0);
        m_office->open();

        QCOMPARE(noted(Kind::Export), QStringList("complaints"));
        QCOMPARE(noted(Kind::Backup), QStringList("file"));
        QCOMPARE(noted(Kind::Print).size(), 1);
        QCOMPARE(m_office->value("SELECT group_concat(DISTINCT person) FROM audit").toString(), "何晓芸");
    }

    void theCheckNamesATamperedEntry()
    {
        m_audit->note({.kind = Kind::Lock, .object = "account"});
        QTRY_COMPARE(noted(Kind::Lock).size(), 1);
        QVERIFY_OK((*m_office)->maintainNow([](Connection &c) {
            return c.runAll({"DROP TRIGGER audit_no_update",
                             "UPDATE audit SET detail = 'x'",
                             "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT 1; END"});
        }));
        QProcess program;
        program.start(JIEBAN_PROGRAM, {"--file=" + m_office->path(), "check"});
        QVERIFY(program.waitForFinished(60'000));

        QVERIFY(program.exitCode() != 0);
        QCOMPARE(program.readAllStandardOutput().trimmed(), "Audit entry 1 was changed");
    }

private:
    QStringList noted(Kind kind)
    {
        const auto found =
            m_office->value(QString("SELECT group_concat(object, '\n') FROM (SELECT object FROM "
                                    "audit WHERE kind = %1 ORDER BY n)")
                                .arg(int(kind)));
        return found.toString().split('\n', Qt::SkipEmptyParts);
    }

    void verifyNothingPersonal()
    {
        const QString all =
            m_office->value("SELECT group_concat(person || object || detail) FROM audit").toString();
        QVERIFY(!all.isEmpty());
        for (const char *planted : {"欧阳", "小满", "10012345678"})
            QVERIFY2(!all.contains(planted), qPrintable(all));
    }

    std::unique_ptr<AuditService> m_audit;
    Complaint m_request;
};

TEST_WITH_WIDGETS(tst_Auditing)
#include "tst_auditing.moc"
