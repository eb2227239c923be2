// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demooffice.h"

#include "tests/models/demo/demoyears.h"
#include "tests/support/testsupport.h"

#include <QCryptographicHash>

#include <QtTest>

using namespace DemoYears;

namespace {
QByteArray hash(const QList<DemoRequest> &requests)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const DemoRequest &request : requests) {
        const Complaint &c = request.complaint;
        out << c.received << int(c.state) << c.category << c.content << c.reporter << c.phone << c.place.value
            << c.host.value << c.dueHandle << c.reply << request.parent;
        for (const ComplaintStep &step : request.steps)
            out << step.at << step.person << step.action << step.note;
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

int month(const Complaint &complaint)
{
    return complaint.received.addSecs(8 * 3600).toUTC().date().month();
}
} // namespace

/// A district one would believe, and always the same one.
class tst_DemoOffice : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedAndDayMakeTheSameOffice()
    {
        const QByteArray first = hash(made(DemoSize::Tiny));

        QCOMPARE(hash(made(DemoSize::Tiny)), first);
        QVERIFY(hash(made(DemoSize::Tiny, 8)) != first);
        QVERIFY(hash(made(DemoSize::Tiny, 7, Today.addDays(1))) != first);
    }

    void theContentIsTheSameOnEveryMachine()
    {
        DemoRandom random(1234567);

        QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317)); // published with SplitMix64
        QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
    }

    void eachSizeHasWhatItPromises_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("offices");
        QTest::addColumn<int>("communities");
        QTest::addColumn<int>("buildings");
        QTest::addColumn<int>("requests");
        QTest::newRow("tiny") << int(DemoSize::Tiny) << 1 << 3 << 20 << 200;
        QTest::newRow("office") << int(DemoSize::Office) << 1 << 15 << 900 << 9'000;
        QTest::newRow("district") << int(DemoSize::District) << 10 << 170 << 9'000 << 200'000;
    }
    void eachSizeHasWhatItPromises()
    {
        QFETCH(int, size);
        DemoOffice office({.size = DemoSize(size), .seed = 1, .today = Today});
        QHash<PlaceLevel, int> places;
        QSet<QString> codes;
        for (const Place &place : office.places()) {
            ++places[place.level];
            codes.insert(place.code);
            QVERIFY(place.code.startsWith("99"));
            QVERIFY(place.parent < place.id);
        }
        int requests = 0;
        for (DemoRequest request; office.next(request);)
            ++requests;

        QTEST(places[PlaceLevel::Office], "offices");
        QTEST(places[PlaceLevel::Community], "communities");
        QTEST(places[PlaceLevel::Building], "buildings");
        QTEST(requests, "requests");
        QCOMPARE(codes.size(), office.places().size());
    }

    void everyStateIsThere_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QDate>("today");
        // Also right after a long holiday, when nobody has worked for a week.
        for (const QDate today : {Today, QDate(2025, 10, 13), QDate(2025, 10, 9), QDate(2026, 2, 25)})
            for (quint64 seed = 1; seed <= 20; ++seed)
                QTest::addRow("%s, seed %d", qPrintable(today.toString(Qt::ISODate)), int(seed))
                    << seed << today;
    }
    void everyStateIsThere()
    {
        QFETCH(quint64, seed);
        QFETCH(QDate, today);
        QSet<int> states;
        for (const auto &request : made(DemoSize::Tiny, seed, today))
            states.insert(int(request.complaint.state));

        for (const int state : {10, 15, 20, 25, 30, 40, 45, 48, 50, 55, 58, 60, 65, 70, 80, 90, 99})
            QVERIFY2(states.contains(state), qPrintable(QString::number(state)));
    }

    void theSeasonsShow()
    {
        const auto in = [](const QString &category, QList<int> months) {
            return count(
                [&](const Complaint &c) { return c.category == category && months.contains(month(c)); });
        };

        QVERIFY(in("E0301", {6, 7, 8}) > 2 * in("E0301", {12, 1, 2}));           // building noise
        QVERIFY(in("E0509", {6, 7, 8}) > 10 * qMax(1, in("E0509", {12, 1, 2}))); // barbecue
        QVERIFY(in("E0402", {12, 1, 2}) > 2 * in("E0402", {6, 7, 8}));           // burst pipes
        QVERIFY(in("E0405", {6, 7}) > 5 * qMax(1, in("E0405", {1, 2})));         // floods
        QVERIFY(in("E0104", {10, 11}) > in("E0104", {5, 6, 7}));                 // leaves
    }

    void everyTextIsFilledAndLikeSpeech()
    {
        for (const DemoRequest &request : officeYears()) {
            const Complaint &c = request.complaint;
            QString all = c.title + c.content + c.reply + c.address + c.respondent + c.reason + c.channelTold;
            for (const ComplaintStep &step : request.steps)
                all += step.note;
            QVERIFY2(!all.contains('{') && !all.contains('}') && !all.contains('|'), qPrintable(all));
            QVERIFY2(c.content.size() >= 20 && c.content.size() <= 160, qPrintable(c.content));
            for (const char *wrong : {"，，", "。。", "，。", "。，", "？。", "！。", "？，", "，？"})
                QVERIFY2(!all.contains(wrong), qPrintable(c.content + c.reply));
        }
    }

    void neighboursInTheListDoNotLookAlike()
    {
        const auto &requests = officeYears();
        for (qsizetype from = 0; from + 100 <= requests.size(); from += 100) {
            QSet<QString> texts;
            for (qsizetype i = from; i < from + 100; ++i)
                texts.insert(requests[i].complaint.content);
            QVERIFY2(texts.size() > 95, qPrintable(QString::number(from)));
        }
    }

    void aFewResidentsComeAgainAndAgain()
    {
        QHash<QString, int> calls;
        for (const DemoRequest &request : officeYears())
            ++calls[request.complaint.phone];
        calls.remove({});

        QVERIFY(*std::ranges::max_element(calls) > 20);
        QVERIFY(calls.size() > 3000);
    }

    void theCallersOwnDeadlinesAreUsed()
    {
        const QDateTime due(QDate(2030, 1, 1), QTime(17, 30), Qt::UTC);
        DemoOffice office({.today = Today, .due = [&](Complaint &complaint, const QDateTime &) {
                               complaint.dueHandle = due;
                           }});

        int seen = 0;
        for (DemoRequest request; office.next(request);)
            seen += request.complaint.dueHandle == due ? 1 : 0;

        QVERIFY(seen > 100);
    }
};

TEST_WITHOUT_WIDGETS(tst_DemoOffice)
#include "tst_demooffice.moc"
