// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/accountprogram.h"

/// Accounts as an administrator meets them on the command line.
class tst_AccountCommand : public AccountProgram
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aFileWithoutAccountsAsksForNothing()
    {
        QCOMPARE(run({"find", "nanpu"}).status, 0);
        QCOMPARE(run({"account", "list", "--json"}).json()["accounts"].toArray().size(), 0);
        QCOMPARE(
            run({"account", "add", Clerk, "--roles", "clerk", "--new-password-file", path("initial")}).status,
            1); // first an administrator
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
};

TEST_WITHOUT_WIDGETS(tst_AccountCommand)
#include "tst_accountcommand.moc"
