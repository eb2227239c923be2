// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/datefield.h"

#include "models/base/clock.h"

#include <QtTest>

/// A date typed in few digits.
class tst_DateField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Clock::freeze(QDateTime({2026, 3, 9}, {10, 0}, Clock::zone())); }
    void cleanupTestCase() { Clock::freeze({}); }

    void fewDigitsAreADate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("whole") << "2025-12-31" << QDate(2025, 12, 31);
        QTest::newRow("digits") << "20251231" << QDate(2025, 12, 31);
        QTest::newRow("Chinese") << "2025年1月2日" << QDate(2025, 1, 2);
        QTest::newRow("slashes") << "2025/1/2" << QDate(2025, 1, 2);
        QTest::newRow("month and day") << "12-31" << QDate(2026, 12, 31);
        QTest::newRow("four digits") << "0305" << QDate(2026, 3, 5);
        QTest::newRow("day") << "5" << QDate(2026, 3, 5);
        QTest::newRow("no such day") << "2025-02-30" << QDate();
        QTest::newRow("words") << "昨天" << QDate();
        QTest::newRow("nothing") << "" << QDate();
    }

    void fewDigitsAreADate()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        DateField field;
        QSignalSpy changed(&field, &DateField::dateChanged);

        field.setText(typed);
        QTest::keyClick(&field, Qt::Key_Return);

        QCOMPARE(field.date(), date);
        QCOMPARE(changed.count(), date.isValid() ? 1 : 0);
        QCOMPARE(field.property("wrong").toBool(), !date.isValid() && !typed.isEmpty());
    }

    void emptyingItIsSaidAtOnce()
    {
        DateField field;
        field.setDate({2026, 3, 9});
        QSignalSpy changed(&field, &DateField::dateChanged);

        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);

        QCOMPARE(changed.count(), 1);
        QVERIFY(!field.date().isValid());
    }
};

TEST_WITH_WIDGETS(tst_DateField)
#include "tst_datefield.moc"
