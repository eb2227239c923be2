// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/acceptanceslip.h"

#include "models/base/clock.h"

#include <QtTest>

/// What the resident takes home.
class tst_AcceptanceSlip : public QObject
{
    Q_OBJECT

    static Complaint request()
    {
        Complaint complaint;
        complaint.number = "XMZ-2025-000123";
        complaint.received = QDateTime({2025, 10, 9}, {1, 12}, Qt::UTC);
        complaint.dueHandle = QDateTime({2025, 10, 16}, {17, 30}, Clock::zone());
        complaint.content = "井盖破损";
        complaint.reporter = "张小明";
        complaint.phone = "13800001234";
        return complaint;
    }

    static SlipNames names()
    {
        return {"系马桩街道",
                "投诉",
                "窗口",
                "井盖",
                "前进路 18 号院",
                "张*明",
                "138****1234",
                "城管科",
                "李晓梅",
                "0791-86790000"};
    }

    static SlipNames firstNames()
    {
        SlipNames known = names();
        known.host.clear();
        known.centrePhone.clear();
        known.place.clear();
        return known;
    }

    static QString text(const Complaint &complaint) { return acceptanceSlip(complaint, names()).plainText(); }

private slots:
    void numberAndDeadlineStandOnTheSlipAndOnTheReceipt()
    {
        const QString slip = text(request());

        QCOMPARE(slip.count("XMZ-2025-000123"), 2);
        QCOMPARE(slip.count("16 October 2025 17:30"), 2);
        QCOMPARE(slip.count("9 October 2025 09:12"), 2); // an instant in UTC, shown in China's zone
    }

    void allThatIsToldStandsOnTheSlip()
    {
        const QString slip = text(request());

        for (const char *fact :
             {"系马桩街道", "投诉", "窗口", "井盖", "前进路 18 号院", "城管科", "李晓梅", "0791-86790000"})
            QVERIFY2(slip.contains(fact), fact);
        QVERIFY(slip.contains("Personal Information Protection Law, articles 17"));
    }

    void whatIsNotKnownYetIsNoBlank()
    {
        const QString slip = acceptanceSlip(request(), firstNames()).plainText();

        QCOMPARE(slip.count("to be assigned"), 2); // on the slip and on the receipt
        QVERIFY(!slip.contains("Inquiries"));
        QVERIFY(!slip.contains("—"));
        QVERIFY(slip.contains("at the window of the centre"));
    }

    void theReporterIsMasked()
    {
        const QString slip = text(request());

        QVERIFY(slip.contains("张*明  138****1234"));
        QVERIFY(!slip.contains("张小明"));
        QVERIFY(!slip.contains("13800001234"));
    }

    void whoWantsNoNameGetsNone()
    {
        Complaint anonymous = request();
        anonymous.anonymous = true;
        Complaint confidential = request();
        confidential.confidential = true;

        QVERIFY(!text(anonymous).contains("张*明"));
        QVERIFY(text(anonymous).contains("Anonymous"));
        QVERIFY(!text(confidential).contains("138****1234"));
        QVERIFY(text(confidential).contains("Kept confidential"));
    }

    void nothingIsPromisedWhereNoAnswerIsWantedOrNoLimitKnown()
    {
        Complaint quiet = request();
        quiet.noReply = true;
        Complaint open = request();
        open.dueHandle = {};

        QVERIFY(text(quiet).contains("there will be no reply"));
        QVERIFY(!text(quiet).contains("16 October"));
        QVERIFY(text(open).contains("time limit separately"));
    }

    void longContentsAreShortenedWithoutBreakingACharacter()
    {
        Complaint complaint = request();
        complaint.content = QString("𠮷").repeated(5000);

        const QString slip = text(complaint);

        QVERIFY(slip.contains("The record holds the full text."));
        QVERIFY(slip.size() < 2500);
        QCOMPARE(slip.toUtf8().count('?'), 0); // no half of a pair
    }
};

TEST_WITHOUT_WIDGETS(tst_AcceptanceSlip)
#include "tst_acceptanceslip.moc"
