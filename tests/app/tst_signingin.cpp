// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/accountprogram.h"

/// What a command asks before it opens a file with accounts.
class tst_SigningIn : public AccountProgram
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void withAccountsEveryCommandThatOpensTheFileAsksWho_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("find") << QStringList{"find", "nanpu"};
        QTest::newRow("export") << QStringList{"export", "places", "--format", "csv", "--out", "{out}"};
        QTest::newRow("import") << QStringList{"import", "holidays", "{out}"};
        QTest::newRow("report") << QStringList{"report", "list", "--format", "csv", "--out", "{out}"};
        QTest::newRow("account list") << QStringList{"account", "list"};
        QTest::newRow("account disable") << QStringList{"account", "disable", First};
        QTest::newRow("check --rebuild") << QStringList{"check", "--rebuild"};
    }
    void withAccountsEveryCommandThatOpensTheFileAsksWho()
    {
        QFETCH(QStringList, command);
        command.replaceInStrings("{out}", path("out.csv"));
        makeFirst();
        for (const QStringList &given :
             {QStringList{}, QStringList{"--as", First}, QStringList{"--password-file", path("first")}}) {
            const Ran ran = run(given + command);
            QCOMPARE(ran.status, 1);
            QCOMPARE(ran.out, QString());
            QCOMPARE(ran.error.count('\n'), 1);
            QVERIFY(!QFile::exists(path("out.csv")));
        }
    }

    void theNameAndThePasswordLetACommandIn()
    {
        makeFirst();
        QCOMPARE(run(as(First, "first") + QStringList{"account", "list"}).status, 0);
        QCOMPARE(run(as(First, "wrong") + QStringList{"account", "list"}).status, 1);
        QCOMPARE(run(as("谁", "first") + QStringList{"account", "list"}).status, 1);
        QCOMPARE(run(as(First, "empty") + QStringList{"account", "list"}).status, 1);
        QCOMPARE(run(as(First, "missing") + QStringList{"account", "list"}).status, 1);
        qputenv("JIEBAN_PASSWORD", "Guan-shan-7");
        QCOMPARE(run({"--as", First, "account", "list"}).status, 0);
        QCOMPARE(run(as(First, "wrong") + QStringList{"account", "list"}).status, 1); // said more closely
    }

    void aNameAndAWrongPasswordGetTheSameLine()
    {
        makeFirst();
        QCOMPARE(run(as(First, "wrong") + QStringList{"find", "x"}).error,
                 run(as("谁", "wrong") + QStringList{"find", "x"}).error);
    }

    void theSixthTryIsRefused()
    {
        makeFirst();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(run(as(First, "wrong") + QStringList{"account", "list"}).status, 1);
        QCOMPARE(run(as(First, "first") + QStringList{"account", "list"}).status, 1);
    }

    void soundnessDigestAndBackupNeedNoPassword()
    {
        const QString before = run({"digest"}).out;
        QVERIFY(!run({"check", "--json"}).json().contains("not_checked"));
        makeFirst();
        const Ran check = run({"check", "--json"});
        QCOMPARE(check.status, 0);
        QVERIFY(check.json()["sound"].toBool());
        QVERIFY(!check.json()["not_checked"].toArray().isEmpty());
        QVERIFY(!run(as(First, "first") + QStringList{"check", "--json"}).json().contains("not_checked"));
        QCOMPARE(run({"digest"}).status, 0);
        QVERIFY(run({"digest"}).out != before); // an account and a person
        QCOMPARE(run({"backup", "--out", path("copy.jieban")}).status, 0);
        QCOMPARE(run({"restore", path("copy.jieban")}).status, 0);
        QCOMPARE(run(as(First, "wrong") + QStringList{"digest"}).status, 1); // what is said must be true
        QCOMPARE(run(as(First, "first") + QStringList{"account", "list"}).status, 0);
    }
};

TEST_WITHOUT_WIDGETS(tst_SigningIn)
#include "tst_signingin.moc"
