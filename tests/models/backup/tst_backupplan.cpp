// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupplan.h"

#include "models/base/clock.h"

#include <QTest>

/// Which backups stay, told by a table of days.
namespace {
struct Case
{
    const char *name;
    QStringList made;
    QStringList kept;
};

// Today is Thursday, 2026-03-12.
const Case Cases[]{
    {"none", {}, {}},
    {"every one of today",
     {"2026-03-12 08:00", "2026-03-12 12:00", "2026-03-12 16:00"},
     {"2026-03-12 08:00", "2026-03-12 12:00", "2026-03-12 16:00"}},
    {"the last of yesterday",
     {"2026-03-11 08:00", "2026-03-11 16:00", "2026-03-11 12:00", "2026-03-12 08:00"},
     {"2026-03-11 16:00", "2026-03-12 08:00"}},
    {"seven days, then weeks",
     {"2026-03-03 17:00",
      "2026-03-04 17:00",
      "2026-03-05 17:00",
      "2026-03-06 17:00",
      "2026-03-07 17:00",
      "2026-03-09 17:00",
      "2026-03-10 17:00",
      "2026-03-11 17:00"},
     {"2026-03-06 17:00", "2026-03-07 17:00", "2026-03-09 17:00", "2026-03-10 17:00", "2026-03-11 17:00"}},
    {"four weeks, then months",
     {"2026-02-10 17:00",
      "2026-02-15 17:00",
      "2026-02-18 17:00",
      "2026-02-22 17:00",
      "2026-02-27 17:00",
      "2026-03-01 17:00",
      "2026-03-12 17:00"},
     {"2026-02-22 17:00", "2026-02-27 17:00", "2026-03-01 17:00", "2026-03-12 17:00"}},
    {"the last of each month, a year long",
     {"2025-03-31 17:00", "2025-04-03 17:00", "2025-04-30 17:00", "2025-12-31 17:00", "2026-03-12 17:00"},
     {"2025-04-30 17:00", "2025-12-31 17:00", "2026-03-12 17:00"}},
    {"the newest, however old", {"2019-01-01 17:00", "2019-01-02 17:00"}, {"2019-01-02 17:00"}},
    {"one from a clock that ran ahead",
     {"2026-03-11 17:00", "2026-04-01 08:00", "2026-04-01 09:00"},
     {"2026-03-11 17:00", "2026-04-01 08:00", "2026-04-01 09:00"}},
    {"a day ends at midnight here, not in Greenwich",
     {"2026-03-11 00:30", "2026-03-11 23:30", "2026-03-12 00:10"},
     {"2026-03-11 23:30", "2026-03-12 00:10"}}};
} // namespace

class tst_BackupPlan : public QObject
{
    Q_OBJECT

private:
    static QDateTime at(const QString &text)
    {
        return {QDate::fromString(text.left(10), Qt::ISODate),
                QTime::fromString(text.mid(11), "hh:mm"),
                Clock::zone()};
    }

private slots:
    void whatIsWorthItsRoomStays_data()
    {
        QTest::addColumn<QStringList>("made");
        QTest::addColumn<QStringList>("kept");
        for (const auto &[name, made, kept] : Cases)
            QTest::newRow(name) << made << kept;
    }

    void whatIsWorthItsRoomStays()
    {
        QFETCH(QStringList, made);
        QFETCH(QStringList, kept);
        QList<BackupPlan::Copy> copies;
        for (const QString &text : made)
            copies.append({at(text), false});

        QStringList stayed;
        for (const int i : BackupPlan::kept(copies, QDate(2026, 3, 12)))
            stayed.append(made.at(i));

        QCOMPARE(stayed, kept);
    }

    void aCopyMadeBeforeRestoringStaysAMonth()
    {
        const QDate day(2026, 3, 12);
        const QList<BackupPlan::Copy> copies{{at("2026-02-09 10:00"), true},
                                             {at("2026-02-11 10:00"), true},
                                             {at("2026-03-10 10:00"), true},
                                             {at("2026-03-10 17:00"), false},
                                             {at("2026-02-28 17:00"), false}};
        QCOMPARE(BackupPlan::kept(copies, day), (QList<int>{1, 2, 3, 4}));
    }

    void aYearOfWorkKeepsFewerThanThirty()
    {
        QList<BackupPlan::Copy> copies;
        for (QDate day(2025, 3, 12); day <= QDate(2026, 3, 12); day = day.addDays(1))
            for (const int hour : {9, 13, 17}) {
                copies.append({QDateTime(day, QTime(hour, 0), Clock::zone()), false});
                const QList<int> kept = BackupPlan::kept(copies, day);
                QList<BackupPlan::Copy> left;
                for (const int i : kept)
                    left.append(copies.at(i));
                copies = left;
            }
        QVERIFY2(copies.size() > 18 && copies.size() < 26, qPrintable(QString::number(copies.size())));
        QCOMPARE(copies.first().at.date(), QDate(2025, 4, 30));
    }
};

TEST_WITHOUT_APPLICATION(tst_BackupPlan)
#include "tst_backupplan.moc"
