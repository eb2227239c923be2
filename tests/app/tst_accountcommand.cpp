// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/support/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>

namespace {
using Ran = Program::Ran;

const QString First("钟明远");
const QString Clerk("何晓芸");
} // namespace

/// Accounts as an administrator meets them on the command line.
class tst_AccountCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program = std::make_unique<Program>(JIEBAN_PROGRAM);
        QCOMPARE(run({"init", "--place", "360103001", "--name", "南浦街道"}).status, 0);
        m_program->write("first", "Guan-shan-7\n");
        m_program->write("initial", "Anfang-2026\r\nwhat follows does not matter");
        m_program->write("own", "Eigenes-4711");
        m_program->write("wrong", "Falsch-0815");
        m_program->write("short", "kurz\n");
        m_program->write("empty", "");
    }
    void cleanup()
    {
        m_program.reset();
        qunsetenv("JIEBAN_PASSWORD");
    }

    void aFileWithoutAccountsAsksForNothing()
    {
        QCOMPARE(run({"find", "nanpu"}).status, 0);
        QCOMPARE(run({"account", "list", "--json"}).json()["accounts"].toArray().size(), 0);
        QCOMPARE(
            run({"account", "add", Clerk, "--roles", "clerk", "--new-password-file", path("initial")}).status,
            1); // first an administrator
    }

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
        QCOMPARE(run(as(First, "first") + QStringList{"find", "nanpu"}).status, 0);
        QCOMPARE(run(as(First, "wrong") + QStringList{"find", "nanpu"}).status, 1);
        QCOMPARE(run(as("谁", "first") + QStringList{"find", "nanpu"}).status, 1);
        QCOMPARE(run(as(First, "empty") + QStringList{"find", "nanpu"}).status, 1);
        QCOMPARE(run(as(First, "missing") + QStringList{"find", "nanpu"}).status, 1);
        qputenv("JIEBAN_PASSWORD", "Guan-shan-7");
        QCOMPARE(run({"--as", First, "find", "nanpu"}).status, 0);
        QCOMPARE(run(as(First, "wrong") + QStringList{"find", "nanpu"}).status, 1); // said more closely
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
            QCOMPARE(run(as(First, "wrong") + QStringList{"find", "nanpu"}).status, 1);
        QCOMPARE(run(as(First, "first") + QStringList{"find", "nanpu"}).status, 1);
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
        QCOMPARE(run(as(First, "first") + QStringList{"find", "nanpu"}).status, 0);
    }

    void anAccountIsMadeChangedAndUsed()
    {
        makeFirst();
        QCOMPARE(admin({"add",
                        Clerk,
                        "--roles",
                        "clerk,dispatcher",
                        "--area",
                        "360103001",
                        "--new-password-file",
                        path("initial")})
                     .status,
                 0);
        const QStringList asClerk = as(Clerk, "initial");
        const Ran early = run(asClerk + QStringList{"find", "nanpu"});
        QCOMPARE(early.status, 1);
        QVERIFY(early.error.contains("account password"));
        QCOMPARE(
            run(asClerk + QStringList{"account", "password", "--new-password-file", path("short")}).status,
            1);
        QCOMPARE(run(asClerk + QStringList{"account", "password", "--new-password-file", path("own")}).status,
                 0);
        QCOMPARE(run(as(Clerk, "own") + QStringList{"find", "nanpu"}).status, 0);

        const QJsonObject clerk = listed(Clerk);
        QCOMPARE(clerk["roles"].toArray(), QJsonArray({"clerk", "dispatcher"}));
        QCOMPARE(clerk["area"].toString(), "360103001");
        QVERIFY(!clerk["must_change"].toBool() && clerk["password_set"].toBool());
    }

    void anAccountIsChangedDisabledAndReset()
    {
        makeFirst();
        QCOMPARE(admin({"add",
                        Clerk,
                        "--roles",
                        "clerk",
                        "--area",
                        "360103001",
                        "--new-password-file",
                        path("initial")})
                     .status,
                 0);
        QCOMPARE(admin({"roles", Clerk, "--roles", "statistician"}).status, 0);
        QCOMPARE(admin({"area", Clerk}).status, 0);
        QCOMPARE(admin({"disable", Clerk}).status, 0);
        const QJsonObject clerk = listed(Clerk);
        QCOMPARE(clerk["roles"].toArray(), QJsonArray({"statistician"}));
        QCOMPARE(clerk["area"].toString(), "");
        QVERIFY(clerk["disabled"].toBool());
        QCOMPARE(run(as(Clerk, "initial") + QStringList{"find", "nanpu"}).status, 1);
        QCOMPARE(admin({"enable", Clerk}).status, 0);
        QCOMPARE(admin({"reset", Clerk, "--new-password-file", path("initial")}).status, 0);
        QVERIFY(listed(Clerk)["must_change"].toBool());
        QCOMPARE(admin({"unlock", Clerk}).status, 0);
    }

    void rolesAreLentAndTakenBack()
    {
        makeFirst();
        QCOMPARE(admin({"add", Clerk, "--roles", "clerk", "--new-password-file", path("initial")}).status, 0);
        QCOMPARE(admin({"add", "黄国梁", "--roles", "leader", "--new-password-file", path("initial")}).status,
                 0);
        const QStringList lend{
            "delegate", "黄国梁", "--to", Clerk, "--roles", "leader", "--until", "2999-01-01", "--from"};
        QCOMPARE(admin(lend + QStringList{"2998-12-01"}).status, 0);
        QCOMPARE(admin(lend + QStringList{"tomorrow"}).status, 1);
        QCOMPARE(admin(lend + QStringList{"2999-01-02"}).status, 1);
        const QJsonArray lent = admin({"list", "--json"}).json()["delegations"].toArray();
        QCOMPARE(lent.size(), 1);
        QCOMPARE(lent.first().toObject()["receiver"].toString(), Clerk);
        QCOMPARE(admin({"undelegate", lent.first().toObject()["id"].toString()}).status, 0);
        QCOMPARE(admin({"list", "--json"}).json()["delegations"].toArray().size(), 0);
    }

    void whatTheRulesForbidIsOneLine_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("last administrator disabled") << QStringList{"disable", First};
        QTest::newRow("last administrator loses the role") << QStringList{"roles", First, "--roles", "clerk"};
        QTest::newRow("two administrators in one") << QStringList{
            "add", Clerk, "--roles", "system_admin,auditor", "--new-password-file", "{initial}"};
        QTest::newRow("unknown role")
            << QStringList{"add", Clerk, "--roles", "king", "--new-password-file", "{initial}"};
        QTest::newRow("unknown place") << QStringList{"area", First, "--area", "999"};
        QTest::newRow("unknown person") << QStringList{"disable", "谁"};
        QTest::newRow("short password")
            << QStringList{"add", Clerk, "--roles", "clerk", "--new-password-file", "{short}"};
        QTest::newRow("a second first one")
            << QStringList{"first", Clerk, "--new-password-file", "{initial}"};
    }
    void whatTheRulesForbidIsOneLine()
    {
        QFETCH(QStringList, command);
        command.replaceInStrings("{initial}", path("initial"));
        command.replaceInStrings("{short}", path("short"));
        makeFirst();
        const QString before = run({"digest"}).out;
        const Ran ran = admin(command);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.error.count('\n'), 1);
        QCOMPARE(run({"digest"}).out, before);
    }

    void onlyTheSecurityAdministratorManagesAccounts()
    {
        makeFirst();
        QCOMPARE(admin({"add", Clerk, "--roles", "clerk", "--new-password-file", path("initial")}).status, 0);
        QCOMPARE(
            run(as(Clerk, "initial") + QStringList{"account", "password", "--new-password-file", path("own")})
                .status,
            0);
        const QString before = run({"digest"}).out;
        for (const QStringList &command : {QStringList{"list"},
                                           QStringList{"roles", Clerk, "--roles", "security_admin"},
                                           QStringList{"disable", First},
                                           QStringList{"reset", First, "--new-password-file", path("own")},
                                           QStringList{"unlock", First}}) {
            const Ran ran = run(as(Clerk, "own") + QStringList{"account"} + command);
            QCOMPARE(ran.status, 1);
            QCOMPARE(ran.error.count('\n'), 1);
        }
        QCOMPARE(run({"digest"}).out, before);
        QCOMPARE(run(as(First, "first") + QStringList{"account", "list"}).status, 0);
    }

    void wrongUsageIsStatusTwo()
    {
        QCOMPARE(run({"account"}).status, 2);
        QCOMPARE(run({"account", "crown"}).status, 2);
        QCOMPARE(run({"account", "add", Clerk}).status, 2);
        QCOMPARE(run({"account", "first", First, "--password", "Guan-shan-7"}).status, 2);
    }

    void noPasswordStandsInFileLogOrAudit()
    {
        makeFirst();
        QCOMPARE(run(as(First, "wrong") + QStringList{"find", "x"}).status, 1);
        QFile file(path("office.jieban"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *password : {"Guan-shan-7", "Falsch-0815"})
            QVERIFY(!bytes.contains(password));
    }

    void theDemoSignsInByItselfAndHasEveryRole()
    {
        const auto demo = [&](const QStringList &arguments) {
            return m_program->run(arguments, "demo.jieban");
        };
        QCOMPARE(demo({"demo", "--size", "tiny", "--seed", "3", "--today", "2026-03-02"}).status, 0);
        QCOMPARE(demo({"find", "路灯"}).status, 0);
        QSet<QString> roles;
        for (const QJsonValue &account : demo({"account", "list", "--json"}).json()["accounts"].toArray()) {
            for (const QJsonValue &role : account["roles"].toArray())
                roles.insert(role.toString());
        }
        QCOMPARE(roles.size(), 12);
        QVERIFY(!demo({"check", "--json"}).json().contains("not_checked"));
    }

private:
    Ran run(const QStringList &arguments) const { return m_program->run(arguments); }
    Ran admin(const QStringList &arguments) const
    {
        return run(as(First, "first") + QStringList{"account"} + arguments);
    }
    QString path(const QString &name) const { return m_program->path(name); }
    QStringList as(const QString &name, const QString &passwordFile) const
    {
        return {"--as", name, "--password-file", path(passwordFile)};
    }
    void makeFirst() const
    {
        const Ran made = run({"account", "first", First, "--new-password-file", path("first")});
        if (made.status != 0)
            qFatal("%s", qPrintable(made.error));
    }
    QJsonObject listed(const QString &name) const
    {
        for (const QJsonValue &account : admin({"list", "--json"}).json()["accounts"].toArray()) {
            if (account["name"].toString() == name)
                return account.toObject();
        }
        return {};
    }

    std::unique_ptr<Program> m_program;
};

TEST_WITHOUT_WIDGETS(tst_AccountCommand)
#include "tst_accountcommand.moc"
