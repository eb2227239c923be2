// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importreport.h"

#include <QJsonDocument>
#include <QtTest>

/// The answer of an import.
class tst_ImportReport : public QObject
{
    Q_OBJECT

private slots:
    void hasTheShapeOfTheBoundary()
    {
        ImportReport report;
        report.read = 3;
        report.inserted = 1;
        report.updated = 1;
        report.reject(4, {.column = "kind", .value = "x", .reason = "unknown"});

        QCOMPARE(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact),
                 QByteArray("{\"inserted\":1,\"read\":3,\"rejected\":[{\"column\":\"kind\",\"reason\":"
                            "\"unknown\",\"row\":4,"
                            "\"value\":\"x\"}],\"unchanged\":0,\"updated\":1}"));
    }

    void personalValuesAreShownOnlyOnRequest()
    {
        const CellProblem problem{
            .column = "phone", .value = "13800138000", .reason = "too short", .personal = true};
        ImportReport masked;
        ImportReport shown(ImportReport::Personal::Shown);

        masked.reject(2, problem);
        shown.reject(2, problem);

        QCOMPARE(masked.rejected().first().value, QString("***"));
        QCOMPARE(shown.rejected().first().value, QString("13800138000"));
    }
};

TEST_WITHOUT_WIDGETS(tst_ImportReport)
#include "tst_importreport.moc"
