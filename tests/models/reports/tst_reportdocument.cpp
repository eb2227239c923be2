// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportdocument.h"

#include <QtTest>

/// What is on paper, as data.
class tst_ReportDocument : public QObject
{
    Q_OBJECT

private slots:
    void plainTextFollowsTheReadingOrderAndSkipsWhatIsEmpty()
    {
        ReportDocument report;
        report.issuer = "Office";
        report.title = "Monthly table";
        report.blocks << Report::Heading{"One"} << Report::Paragraph{"Text"}
                      << Report::SpreadLine{{"Unit", "Month"}}
                      << Report::FieldGrid{{{"Number", "17"}, {"Place", ""}}}
                      << Report::Table{{{"Kind"}, {"Count"}}, {{"Noise", "3"}, {"Light"}}, {"Total", "3"}}
                      << Report::PageBreak{} << Report::CutLine{"Cut"}
                      << Report::Signatures{{"Head", "Clerk"}} << Report::Note{"Small print"};

        const QString expected =
            "Office|Monthly table|One|Text|Unit|Month|Number|17|Place|Kind|Count|Noise|3|Light|"
            "Total|3|Cut|Head|Clerk|Small print";
        QCOMPARE(report.plainText().split('\n').join('|'), expected);
    }
};

TEST_WITHOUT_WIDGETS(tst_ReportDocument)
#include "tst_reportdocument.moc"
