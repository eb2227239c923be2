// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupstore.h"
#include "models/storage/filekey.h"
#include "tests/app/plantedoffice.h"
#include "tests/support/typing.h"
#include "views/widgets/statekeeper.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>

namespace {
QByteArray everythingLogged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    everythingLogged += message.toUtf8() + '\n';
}
} // namespace

/// A stolen file, its log, its backups and whatever else lies about give no personal value away. Each value
/// goes in through the program's own doors and is read back through them, so that an empty search means
/// something; so does the control, which is open text and must be found.
class tst_PlantedValues : public PlantedOffice
{
    Q_OBJECT

private slots:
    void init()
    {
        everythingLogged.clear();
        m_handler = qInstallMessageHandler(keepLog);
        setUp();
        plant();
    }
    void cleanup()
    {
        tearDown();
        qInstallMessageHandler(m_handler);
    }

    void theProgramReadsWhatWasPlanted()
    {
        const Complaint request = detailOf(m_request);
        QCOMPARE(request.reporter, value("complaint.reporter"));
        QCOMPARE(request.phone, value("complaint.phone"));
        QCOMPARE(request.address, value("complaint.address"));
        QCOMPARE(request.idNumber, value("complaint.id_number"));
        QCOMPARE(request.respondent, value("complaint.respondent"));
        const auto attached = read([&](Connection &c) {
            return AttachmentRepository(c).of({"complaint", m_request.value});
        });
        QCOMPARE(attached.size(), 1);
        QCOMPARE(attached.first().file.name, value("attachment.name"));
        QCOMPARE(attached.first().note, value("attachment.note"));
        QCOMPARE(m_saved->settings("mine"), value("saved_filter.settings"));
        const auto draft = read([](Connection &c) { return DraftRepository(c).latest("complaint.intake"); });
        QVERIFY(draft);
        QCOMPARE(QJsonDocument(draft->fields).toJson(QJsonDocument::Compact), value("draft.fields").toUtf8());
    }

    void everyPersonalColumnHoldsItsValue_data()
    {
        QTest::addColumn<QString>("column");
        for (const QString &column : Planting::values().keys())
            QTest::newRow(qPrintable(column)) << column;
    }
    void everyPersonalColumnHoldsItsValue()
    {
        QFETCH(QString, column);
        const QString table = column.section('.', 0, 0);
        const QString sql = QString("SELECT count(*) FROM %1 WHERE %2 = seal('%3')")
                                .arg(table, column.section('.', 1), value(column));
        QVERIFY2(m_office->value(sql).toInt() > 0, "plant it where the program writes it");
    }

    void itIsFoundByItsWords_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"亓官", "鷟", "qiguan", "qgz", "19977665544", "1997", "5544", "鹓鶵", "881号"})
            QTest::newRow(typed) << typed;
    }
    void itIsFoundByItsWords()
    {
        QFETCH(QString, typed);
        const auto keys = read([&](Connection &c) { return ComplaintRepository(c).keys({.text = typed}); });
        QVERIFY(keys.contains(m_request.value));
    }

    void theFileAndItsLogGiveNothingAway()
    {
        QVERIFY(QFileInfo(m_office->path() + "-wal").size() > 0);
        verifyNothing("with a log");
        QVERIFY_OK((**m_office).readNow([](Connection &c) { return c.value("SELECT 1"); }));

        m_office->open();

        verifyNothing("after the log was written back");
    }

    void theSearchIndexHoldsNoWordOfThem()
    {
        const auto terms = (**m_office).maintainNow([](Connection &c) {
            return c
                .runAll({"CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, 'complaint_search', 'row')"})
                .and_then([&] { return readTexts(c, "SELECT term FROM temp.terms"); });
        });
        QVERIFY_OK(terms);
        QVERIFY(terms->contains(Planting::Control.left(2)));
        for (const char *word : {"亓官", "官鷟", "鹓鶵", "qiguan", "qgz", "19977665544", "5544", "881"})
            QVERIFY2(!terms->contains(QString(word)), word);
        for (const QString &term : *terms)
            QVERIFY2(!term.startsWith("qigu") && !term.startsWith("1997"), qPrintable(term));
    }

    void neitherBackupsNorCopiesGiveThemAway()
    {
        QVERIFY_OK((**m_office).readNow([&](Connection &c) {
            return BackupStore(m_office->path()).make(c, Backup::Reason::Hand);
        }));
        QVERIFY_OK((**m_office).saveCopyNow(m_office->filePath("copy.jieban")));

        verifyNothing("backup and copy");
    }

    void theSettingsOfTheWindowsGiveNothingAway()
    {
        openPage();
        m_page->setObjectName("requests");
        StateKeeper keeper(m_office->filePath("windows.ini"));
        keeper.keep(m_page.get());
        auto *search = m_page->findChild<QLineEdit *>("search");
        QVERIFY(search);
        search->setText(value("complaint.reporter"));
        QTRY_COMPARE(keys().size(), 2); // taken in and imported
        m_page->hide();
        QTRY_VERIFY(QFileInfo(m_office->filePath("windows.ini")).size() > 0);

        verifyNothing("settings");
    }

    void theLogGivesNothingAway()
    {
        QVERIFY(!(**m_office).writeNow({"test.act", {}}, [&](Connection &c) {
            return c.execute("INSERT INTO complaint (id, scope, phone) VALUES (1, 0, ?)",
                             {value("complaint.phone")});
        }));
        const auto failed = (**m_office).writeNow({"test.act", {}}, [&](Connection &c) {
            return c.execute("UPDATE complaint SET phone = ?", {value("complaint.phone")});
        });
        qWarning() << failed.error().detail << failed.error().message;

        QVERIFY(!everythingLogged.isEmpty());
        for (const QString &planted : m_values)
            QVERIFY2(!everythingLogged.contains(planted.toUtf8()), qPrintable(planted));
    }

    void anEnclosedKeyIsNowhere()
    {
        QVERIFY_OK((**m_office).maintainNow([](Connection &c) { return FileKey::enclose(c); }));

        verifyNothing("without the key");
        const QString key = QString::fromLatin1(TestDatabase::key());
        QCOMPARE(Planting::found(m_office->filePath({}), {key}), QStringList());
    }

    void aKilledProgramLeavesNothing()
    {
        constexpr int Kills = 10;
        QRandomGenerator random(4);
        const QTemporaryDir folder;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert("TMPDIR", folder.path());
        surroundings.insert("SQLITE_TMPDIR", folder.path());
        for (int kill = 0; kill < Kills; ++kill) {
            QProcess program;
            program.setProcessEnvironment(surroundings);
            program.start(PLANT_STREAM, {folder.filePath("office.jieban")});
            QVERIFY(program.waitForReadyRead(30'000));
            QTest::qWait(int(random.bounded(60)));
            program.kill();
            program.waitForFinished();

            QCOMPARE(Planting::found(folder.path(), m_values), QStringList());
            QVERIFY(!Planting::found(folder.path(), {Planting::Control}).isEmpty());
        }
    }

private:
    QtMessageHandler m_handler = nullptr;
};

TEST_WITH_WIDGETS(tst_PlantedValues)
#include "tst_plantedvalues.moc"
