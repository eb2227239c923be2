// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/checksums.h"

#include <QtTest>

using namespace Checksums;

namespace {
const QDate Today(2025, 10, 10);
}

/// Check digits. The numbers are the standards' samples or made up.
class tst_Checksums : public QObject
{
    Q_OBJECT

private slots:
    void citizenNumbersAreCheckedWithTheReason_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<Fault>("fault");

        QTest::newRow("sample with X") << "11010519491231002X" << Fault::None;
        QTest::newRow("small x") << "11010519491231002x" << Fault::None;
        QTest::newRow("blanks around") << " 11010519491231002X " << Fault::None;
        QTest::newRow("nineteenth century") << "440524188001010014" << Fault::None;
        QTest::newRow("sample 34") << "34052419800101001X" << Fault::None;
        QTest::newRow("leap day of 2000") << "360103200002290017" << Fault::None;
        QTest::newRow("no leap day in 2001") << "360103200102290017" << Fault::BirthDate;
        QTest::newRow("month 13") << "360103200013010017" << Fault::BirthDate;
        QTest::newRow("future") << "360103202510110017" << Fault::Future;
        QTest::newRow("wrong digit") << "110105194912310021" << Fault::CheckDigit;
        QTest::newRow("two swapped") << "11010519491213002X" << Fault::CheckDigit;
        QTest::newRow("fifteen digits") << "110105491231002" << Fault::Length;
        QTest::newRow("empty") << "" << Fault::Length;
        QTest::newRow("letter inside") << "1101051949123A002X" << Fault::Characters;
        QTest::newRow("full width") << QString("１1010519491231002X") << Fault::Characters;
        QTest::newRow("Y at the end") << "11010519491231002Y" << Fault::Characters;
    }

    void citizenNumbersAreCheckedWithTheReason()
    {
        QFETCH(QString, number);
        QFETCH(Fault, fault);

        const CitizenId id = citizenId(number, Today);

        QCOMPARE(id.fault, fault);
        QCOMPARE(id.number.isEmpty(), fault != Fault::None);
        QCOMPARE(faultText(fault).isEmpty(), fault == Fault::None);
    }

    void aCitizenNumberTellsBirthAndSex()
    {
        const CitizenId id = citizenId(u"11010519491231002x", Today);

        QCOMPARE(id.number, QString("11010519491231002X"));
        QCOMPARE(id.birth, QDate(1949, 12, 31));
        QVERIFY(!id.male);
        QVERIFY(id.knownProvince);
        QVERIFY(citizenId(u"360103200002290017", Today).male);
    }

    void creditCodesAreChecked()
    {
        for (const char *code : {"91350100M000100Y43",
                                 "91110000802100433B",
                                 "914403001922038216",
                                 "91330100799655058B",
                                 "9144030071526726XG"})
            QCOMPARE(creditCode(QString(code)), Fault::None);
        QCOMPARE(creditCode(u"91350100M000100Y44"), Fault::CheckDigit);
        QCOMPARE(creditCode(u"91350100M000100I43"), Fault::Characters);
        QCOMPARE(creditCode(u"91350100m000100Y43"), Fault::Characters);
        QCOMPARE(creditCode(u"91350100M000100Y4"), Fault::Length);
    }

    void organisationCodesAreChecked()
    {
        for (const char *code : {"802100433", "192203821", "799655058", "71526726X", "71526726-X"})
            QCOMPARE(organisationCode(QString(code)), Fault::None);
        QCOMPARE(organisationCode(u"802100434"), Fault::CheckDigit);
        QCOMPARE(organisationCode(u"80210043"), Fault::Length);
        QCOMPARE(organisationCode(u"8021004a3"), Fault::Characters);
    }

    void everySingleWrongDigitIsFound()
    {
        const QString good = "91110000802100433B";
        for (qsizetype i = 0; i < good.size(); ++i) {
            QString bad = good;
            bad[i] = bad[i] == '7' ? '8' : '7';
            QCOMPARE(creditCode(bad), Fault::CheckDigit);
        }
    }
};

TEST_WITHOUT_WIDGETS(tst_Checksums)
#include "tst_checksums.moc"
