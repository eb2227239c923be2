// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/importwords.h"

#include <QTest>

/// What is said of an import before it is stored.
class tst_ImportWords : public QObject
{
    Q_OBJECT

private slots:
    void rejectedRowsAreNamedWithTheirReasons()
    {
        ImportReport report;
        report.notice = "Only the first sheet was read.";
        for (int row = 2; row < 9; ++row)
            report.reject(row, {.column = "code", .value = "x", .reason = "Write a letter."});

        const QStringList lines = ImportWords::effect("1 new", report).split('\n');

        QCOMPARE(lines.at(0), "Only the first sheet was read.");
        QCOMPARE(lines.at(1), "1 new");
        QCOMPARE(lines.at(2), "Row 2, code: Write a letter.");
        QCOMPARE(lines.size(), 8); // five of the seven, then a sign that there are more
        QCOMPARE(lines.last(), "…");
    }
};

TEST_WITHOUT_WIDGETS(tst_ImportWords)
#include "tst_importwords.moc"
