// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountrules.h"
#include "tests/support/testsupport.h"

using R = OfficeRole;

/// What is allowed and what is not, without a file.
class tst_AccountRules : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordNeedsLengthAndThreeClasses_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("three classes") << "Garten12" << true;
        QTest::newRow("others count") << "garten-1" << true;
        QTest::newRow("Chinese counts as other") << "望湖gard12" << true;
        QTest::newRow("seven characters") << "Garte12" << false;
        QTest::newRow("two classes") << "garten123456" << false;
        QTest::newRow("one class") << "1234567890" << false;
        QTest::newRow("Chinese alone") << "望湖社区路灯坏了三天" << false;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("spaces") << "          " << false;
        QTest::newRow("the longest") << QString("Ab1").repeated(42) + "Ab" << true;
        QTest::newRow("too long") << QString("Ab1").repeated(43) << false;
    }
    void aPasswordNeedsLengthAndThreeClasses()
    {
        QFETCH(QString, password);
        QFETCH(bool, allowed);
        QCOMPARE(bool(AccountRules::password(password, "何晓芸")), allowed);
    }

    void aPasswordDoesNotContainTheName()
    {
        QVERIFY(!AccountRules::password("Anna-Maria-7", "anna-maria"));
        QVERIFY(!AccountRules::password("何晓芸Ab12345", "何晓芸"));
        QVERIFY(AccountRules::password("Anna-Maria-7", "何晓芸"));
    }

    void aChangedPasswordIsAnotherOne()
    {
        QVERIFY(!AccountRules::changed("Garten12", "Garten12"));
        QVERIFY(
            !AccountRules::changed(QString("Ga") + QChar(0xe9), QString("Gae") + QChar(0x301))); // é twice
        QVERIFY(AccountRules::changed("Garten13", "Garten12"));
    }

    void aPasswordEndsAfterNinetyDays()
    {
        const QDateTime set(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(!AccountRules::isExpired(set, set));
        QVERIFY(!AccountRules::isExpired(set, set.addDays(90).addSecs(-1)));
        QVERIFY(AccountRules::isExpired(set, set.addDays(90)));
        QVERIFY(!AccountRules::isExpired(set, set.addSecs(-3600))); // a clock that was mended
        QVERIFY(AccountRules::isExpired(set, set.addDays(-2)));     // set under a clock far ahead
    }

    void anAdministratorHoldsNoOtherRole_data()
    {
        QTest::addColumn<int>("roles");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("desk roles together") << (R::Clerk | R::Dispatcher | R::Leader).toInt() << true;
        QTest::newRow("none") << 0 << true;
        for (const R admin : {R::SystemAdmin, R::SecurityAdmin, R::Auditor}) {
            QTest::addRow("administrator %d alone", int(admin)) << int(admin) << true;
            for (const R other : RoleNames::all()) {
                if (other != admin)
                    QTest::addRow("administrator %d with %d", int(admin), int(other))
                        << (admin | other).toInt() << false;
            }
        }
    }
    void anAdministratorHoldsNoOtherRole()
    {
        QFETCH(int, roles);
        QFETCH(bool, allowed);
        QCOMPARE(bool(AccountRules::roles(OfficeRoles::fromInt(roles))), allowed);
    }

    void theLastSecurityAdministratorStaysOne()
    {
        const Account first = person(1, R::SecurityAdmin);
        Account second = person(2, R::SecurityAdmin);
        Account disabled = first;
        disabled.disabled = true;
        Account clerk = first;
        clerk.roles = R::Clerk;
        QVERIFY(!AccountRules::keepsSecurityAdmin({first}, disabled));
        QVERIFY(!AccountRules::keepsSecurityAdmin({first}, clerk));
        QVERIFY(AccountRules::keepsSecurityAdmin({first, second}, disabled));
        QVERIFY(AccountRules::keepsSecurityAdmin({first, second}, clerk));
        second.passwordSet = false; // cannot sign in here
        QVERIFY(!AccountRules::keepsSecurityAdmin({first, second}, disabled));
        second = person(2, R::SecurityAdmin);
        second.disabled = true;
        QVERIFY(!AccountRules::keepsSecurityAdmin({first, second}, clerk));
        QVERIFY(AccountRules::keepsSecurityAdmin({first, person(3, R::Auditor)}, person(3, R::Clerk)));
    }

    void onlyOwnRolesAreLentBetweenTwoWhoAreNoAdministrators()
    {
        const QDate today(2026, 3, 2);
        const Account leader = person(1, R::Leader | R::Checker);
        const Account clerk = person(2, R::Clerk);
        const auto lends =
            [&](const Account &giver, const Account &receiver, OfficeRoles roles, int from, int to) {
                return bool(AccountRules::delegation({.giver = giver.id,
                                                      .receiver = receiver.id,
                                                      .roles = roles,
                                                      .from = today.addDays(from),
                                                      .to = today.addDays(to)},
                                                     giver,
                                                     receiver,
                                                     today));
            };
        QVERIFY(lends(leader, clerk, R::Leader, 0, 5));
        QVERIFY(lends(leader, clerk, R::Leader, -3, 0)); // ends today
        QVERIFY(!lends(leader, clerk, R::Dispatcher, 0, 5));
        QVERIFY(!lends(leader, clerk, {}, 0, 5));
        QVERIFY(!lends(leader, leader, R::Leader, 0, 5));
        QVERIFY(!lends(leader, clerk, R::Leader, 3, 2));
        QVERIFY(!lends(leader, clerk, R::Leader, -3, -1));
        QVERIFY(!lends(leader, person(3, R::Auditor), R::Leader, 0, 5));
        QVERIFY(!lends(person(3, R::SecurityAdmin), clerk, R::SecurityAdmin, 0, 5));
        Account gone = clerk;
        gone.disabled = true;
        QVERIFY(!lends(leader, gone, R::Leader, 0, 5));
    }

    void aNameIsThatOfAPerson()
    {
        QVERIFY(AccountRules::name("何晓芸"));
        QVERIFY(!AccountRules::name(""));
        QVERIFY(!AccountRules::name(" 何晓芸"));
        QVERIFY(!AccountRules::name("何\n晓芸"));
        QVERIFY(!AccountRules::name(QString("何") + QChar(0x202e) + "芸")); // right-to-left override
        QVERIFY(!AccountRules::name(QString("何").repeated(41)));
    }

private:
    static Account person(qint64 id, OfficeRoles roles)
    {
        return {.id = {id}, .name = QString::number(id), .roles = roles, .passwordSet = true};
    }
};

TEST_WITHOUT_WIDGETS(tst_AccountRules)
#include "tst_accountrules.moc"
