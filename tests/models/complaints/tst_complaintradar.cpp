// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintradarmodels.h"

#include "tests/support/officetest.h"

#include <QAbstractItemModelTester>
#include <QtTest>

/// Hot places and those who call again and again.
class tst_ComplaintRadar : public OfficeTest
{
    Q_OBJECT

private slots:
    void init() { openAt({2025, 9, 26}); }
    void cleanup() { close(); }

    void placesAreComparedWithTheThirtyDaysBefore()
    {
        take(0, "10000000001"), take(29, "10000000002"), take(30, "10000000003");
        take(60, "10000000004"); // too long ago
        m_place = m_office->community.id;
        take(3, "10000000005");

        const ComplaintRadar radar = read();

        QCOMPARE(radar.places.size(), 2);
        QCOMPARE(radar.places.at(0).name, "3号楼");
        QCOMPARE(radar.places.at(0).path, "云溪街道 / 望湖社区");
        QCOMPARE(radar.places.at(0).now, 2);
        QCOMPARE(radar.places.at(0).before, 1);
        QCOMPARE(radar.places.at(1).now, 1);
    }

    void threeCallsInThirtyDaysAreMany()
    {
        take(1, "10000000001"), take(2, "10000000001"), take(29, "10000000001");
        take(1, "10000000002"), take(2, "10000000002"), take(31, "10000000002");
        const ComplaintId last = take(0, "10000000001");
        QVERIFY_OK(
            m_office->act(m_office->clerk(), last, ComplaintAction::Divert, {.emergency = Emergency::Fire}));

        const ComplaintRadar radar = read();

        QCOMPARE(radar.callers.size(), 1);
        QCOMPARE(radar.callers.first().phone, "10000000001");
        QCOMPARE(radar.callers.first().requests, 4);
        QCOMPARE(radar.callers.first().open, 3);
        QCOMPARE(radar.callers.first().last, Clock::now().addSecs(-3600));
    }

    void whatWasMadeVoidDoesNotCount()
    {
        take(1, "10000000001"), take(2, "10000000001");
        const ComplaintId mistake = take(3, "10000000001");
        QVERIFY_OK(m_office->act(m_office->clerk(), mistake, ComplaintAction::Void, {.reason = "登记错误"}));

        const ComplaintRadar radar = read();

        QVERIFY(radar.callers.isEmpty());
        QCOMPARE(radar.places.first().now, 2);
    }

    void nobodyIsNamedOnTheScreen()
    {
        take(1, "10000000001"), take(2, "10000000001"), take(3, "10000000001");
        RepeatCallersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setCallers(read().callers);

        QCOMPARE(model.index(0, RepeatCallersModel::Reporter).data().toString(), "欧**满");
        QCOMPARE(model.index(0, RepeatCallersModel::Phone).data().toString(), "100****0001");
        QCOMPARE(model.index(0, RepeatCallersModel::Requests).data().toInt(), 3);
    }

    void aChangeHasItsSign()
    {
        HotPlacesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setPlaces({{{1}, "甲", {}, 5, 2}, {{2}, "乙", {}, 2, 5}, {{3}, "丙", {}, 2, 2}});

        QCOMPARE(model.index(0, HotPlacesModel::Change).data().toString(), "+3");
        QCOMPARE(model.index(1, HotPlacesModel::Change).data().toString(), "-3");
        QCOMPARE(model.index(2, HotPlacesModel::Change).data().toString(), "");
    }

private:
    ComplaintId take(int daysAgo, const QString &phone)
    {
        Complaint complaint = m_office->streetLamp();
        complaint.place = m_place.isValid() ? m_place : complaint.place;
        complaint.phone = phone;
        complaint.received = Clock::now().addDays(-daysAgo).addSecs(-3600);
        return m_office->take(complaint).value().id;
    }

    ComplaintRadar read()
    {
        return (**m_office).readNow([](Connection &c) { return ComplaintRadar::read(c); }).value();
    }

    Place::Id m_place;
};

TEST_WITHOUT_WIDGETS(tst_ComplaintRadar)
#include "tst_complaintradar.moc"
