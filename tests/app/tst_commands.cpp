// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/support/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QTest>

namespace {
using Ran = Program::Ran;

const QByteArray Divisions("level,code,name,parent_code\n"
                           "city,3601,南昌市,\n"
                           "district,360103,西湖区,3601\n"
                           "street,360103001,南浦街道,360103\n"
                           "community,360103001001,渊明社区,360103001\n");
} // namespace

/// The command line as an administrator meets it: a process, its answer, its exit status.
class tst_Commands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<Program>(JIEBAN_PROGRAM); }
    void cleanup() { m_program.reset(); }

    void helpIsInBothLanguages()
    {
        const Ran english = run({"--lang", "en", "--help"});
        QCOMPARE(english.status, 0);
        for (const char *command :
             {"init", "import", "export", "deadline", "digest", "check", "backup", "restore", "find"})
            QVERIFY2(english.out.contains(QString("\n  %1 ").arg(command)), command);
        QCOMPARE(run({"--lang", "zh_CN", "init", "--help"}).status, 0);
    }

    void wrongUsageIsStatusTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{"frobnicate"};
        QTest::newRow("unknown option") << QStringList{"digest", "--nonsense"};
        QTest::newRow("missing option") << QStringList{"init"};
        QTest::newRow("missing value") << QStringList{"digest", "--file"};
        QTest::newRow("wrong choice")
            << QStringList{"deadline", "--kind", "x", "--urgency", "quick", "--from", "2025-01-01"};
        QTest::newRow("unknown language") << QStringList{"--lang", "fr", "digest"};
        QTest::newRow("two commands") << QStringList{"digest", "check"};
    }

    void wrongUsageIsStatusTwoAndOneLine()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.error.count('\n'), 1);
    }

    void aFailureIsStatusOneAndOneLine()
    {
        const Ran ran = run({"digest"});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.error.count('\n'), 1);
        QVERIFY(ran.error.contains("init")); // what to do
    }

    void aNewFileIsSoundAndIsNotMadeTwice()
    {
        QCOMPARE(
            run({"init", "--place", "360103001", "--name", "南浦街道", "--json"}).json()["place"].toString(),
            "360103001");
        QVERIFY(run({"check", "--json"}).json()["sound"].toBool());
        QCOMPARE(run({"init", "--place", "360103001"}).status, 1);
        QCOMPARE(run({"find", "nanpu", "--json"}).json()["found"].toArray().size(), 1);
    }

    void aNewFileKnowsItsDivisionsSectionsAndCategories()
    {
        QCOMPARE(run({"init", "--place", "360103001", "--divisions", table("d.csv", Divisions)}).status, 0);
        const auto file = Database::open(path(), {.readOnly = true});
        QVERIFY_OK(file);
        const auto count = [&](const char *sql) {
            return (*file)->readNow([sql](Connection &c) { return c.value(sql); })->toInt();
        };
        QCOMPARE(count("SELECT count(*) FROM place"), 4);
        QVERIFY(count("SELECT count(*) FROM section WHERE office IS NOT NULL") > 5);
        QVERIFY(count("SELECT count(*) FROM category") > 50);
    }

    void aFailedInitLeavesNoFile()
    {
        QCOMPARE(run({"init", "--place", "360103009", "--divisions", table("d.csv", Divisions)}).status, 1);
        QCOMPARE(run({"init", "--place", "12"}).status, 1);
        QVERIFY(!QFile::exists(path()));
    }

    void aTableWithABadRowIsRefusedWhole()
    {
        begin();
        const QString before = digest();
        const QString bad = table("b.csv",
                                  "code,name,community_code,leader,households\n"
                                  "1,1号楼,360103001001,,30\n"
                                  "2,2号楼,360103001009,,30\n");

        const Ran ran = run({"import", "buildings", bad, "--json"});

        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.error.count('\n'), 1);
        const QJsonObject json = ran.json();
        QCOMPARE(json["read"].toInt(), 2);
        QCOMPARE(json["inserted"].toInt(), 0);
        const QJsonObject rejected = json["rejected"].toArray().first().toObject();
        QCOMPARE(rejected["row"].toInt(), 3);
        QCOMPARE(rejected["column"].toString(), "community_code");
        QCOMPARE(rejected["value"].toString(), "360103001009");
        QVERIFY(!rejected["reason"].toString().isEmpty());
        QCOMPARE(digest(), before);

        const Ran accepted = run({"import", "buildings", bad, "--accept-valid", "--json"});
        QCOMPARE(accepted.status, 0);
        QCOMPARE(accepted.json()["inserted"].toInt(), 1);
        QCOMPARE(accepted.json()["rejected"].toArray().size(), 1);
        QVERIFY(digest() != before);
    }

    void aTrialStoresNothing()
    {
        begin();
        const QString before = digest();
        const QString good = table("b.csv", "code,name,community_code\n1,1号楼,360103001001\n");
        QCOMPARE(run({"import", "buildings", good, "--dry-run", "--json"}).json()["inserted"].toInt(), 1);
        QCOMPARE(digest(), before);
    }

    void whatGoesOutComesInAgain()
    {
        begin();
        for (const char *format : {"csv", "xlsx"}) {
            const QString out = m_program->path(QString("places.") + format);
            QCOMPARE(
                run({"export", "places", "--format", format, "--out", out, "--json"}).json()["rows"].toInt(),
                4);
            QCOMPARE(run({"import", "divisions", out, "--json"}).json()["unchanged"].toInt(), 4);
        }
        const QString json = m_program->path("places.json");
        QCOMPARE(run({"export", "places", "--format", "json", "--out", json}).status, 0);
    }

    void importedHolidaysMoveADeadline()
    {
        const QStringList ask{
            "deadline", "--kind", "help", "--urgency", "ordinary", "--from", "2027-03-01T10:00", "--json"};
        QCOMPARE(run(ask, false).json()["due"].toString(), "2027-03-08T17:30:00+08:00");
        begin();
        QCOMPARE(
            run({"import", "holidays", table("h.csv", "date,is_workday,name\n2027-03-02,0,测试节\n")}).status,
            0);
        QCOMPARE(run(ask).json()["due"].toString(), "2027-03-09T17:30:00+08:00");
    }

    void whileAnotherHasTheFileReadingWorksAndWritingIsRefused()
    {
        begin();
        const auto window = Database::open(path(), {});
        QVERIFY_OK(window);
        const QString good = table("b.csv", "code,name,community_code\n1,1号楼,360103001001\n");
        QCOMPARE(run({"digest"}).status, 0);
        QCOMPARE(run({"check"}).status, 0);
        QCOMPARE(run({"import", "buildings", good, "--dry-run"}).status, 0);
        const Ran refused = run({"import", "buildings", good});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.error.count('\n'), 1);
    }

    void aBackupHasTheSameContent()
    {
        begin();
        const QString copy = m_program->path("copy.jieban");
        QCOMPARE(run({"backup", "--out", copy}).status, 0);
        QCOMPARE(run({"digest", "--file", copy, "--json"}, false).json()["all"].toString(), digest());
        QCOMPARE(run({"backup", "--out", copy}).status, 1);
    }

    void aRestoredFileIsAsItWasAndSaysSo()
    {
        begin();
        const QString before = digest();
        const QString backup = run({"backup", "--json"}).json()["file"].toString();
        QVERIFY(QFile::exists(backup));
        const QString more = table("b.csv", "code,name,community_code\n1,1号楼,360103001001\n");
        QCOMPARE(run({"import", "buildings", more}).status, 0);
        QVERIFY(digest() != before);
        QVERIFY(!run({"check", "--json"}).json().contains("restored"));

        const Ran restored = run({"restore", backup, "--json"});

        QCOMPARE(restored.status, 0);
        QVERIFY(QFile::exists(restored.json()["before"].toString()));
        QCOMPARE(digest(), before);
        const QJsonObject check = run({"check", "--json"}).json();
        QVERIFY(check["sound"].toBool());
        QCOMPARE(check["restored"].toObject()["from"].toString(), QFileInfo(backup).fileName());
        QVERIFY(run({"check"}).out.contains("restored"));
        QCOMPARE(run({"restore", m_program->path("b.csv")}).status, 1);
        QCOMPARE(digest(), before);
    }

private:
    QString path() const { return m_program->path("office.jieban"); }
    QString digest() { return run({"digest", "--json"}).json()["all"].toString(); }
    void begin()
    {
        QCOMPARE(run({"init", "--place", "360103001", "--divisions", table("d.csv", Divisions)}).status, 0);
    }

    QString table(const QString &name, const QByteArray &content)
    {
        QFile file(m_program->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    Ran run(const QStringList &arguments, bool withFile = true)
    {
        return m_program->run(arguments, withFile ? "office.jieban" : "");
    }

    std::unique_ptr<Program> m_program;
};

TEST_WITHOUT_WIDGETS(tst_Commands)
#include "tst_commands.moc"
