// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/reportpages.h"

#include "models/complaints/acceptanceslip.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <algorithm>

/// Everything has its place on the sheets, whatever is printed.
class tst_ReportPages : public QObject
{
    Q_OBJECT

    static ReportDocument table(int rows, int columns = 4)
    {
        Report::Table table;
        for (int i = 0; i < columns; ++i)
            table.columns << Report::Column{QString("Head %1").arg(i), Report::Align::Right};
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells << QString("%1.%2").arg(row).arg(i);
            table.rows << cells;
        }
        ReportDocument report;
        report.title = "Table";
        report.blocks << table;
        return report;
    }

    static Report::Table &tableOf(ReportDocument &report)
    {
        return std::get<Report::Table>(report.blocks[0]);
    }

    static QStringList texts(const PaperSheet &sheet)
    {
        QStringList all;
        for (const PlacedText &placed : sheet.texts)
            all << placed.text;
        return all;
    }

    static QImage picture(const ReportPages &pages, int page, int width)
    {
        QImage image(width, int(width * pages.size().height() / pages.size().width()), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page, image.rect());
        return image;
    }

private slots:
    void aFormalPageHoldsTwentyTwoLinesOfTwentyEightCharacters()
    {
        ReportDocument paper;
        paper.kind = ReportDocument::Kind::Formal;
        paper.blocks << Report::Paragraph{QString("字").repeated(22 * 28), Report::Align::Left, false};
        QCOMPARE(ReportPages(paper).count(), 1);

        paper.blocks = {Report::Paragraph{QString("字").repeated(22 * 28 + 1), Report::Align::Left, false}};
        const ReportPages two(paper);
        QCOMPARE(two.count(), 2);
        QCOMPARE(two.sheets().at(0).texts.at(0).lineCount, 21); // a lone line does not go over
    }

    void formalPageNumbersStandOutsideOddRightEvenLeft()
    {
        ReportDocument paper;
        paper.kind = ReportDocument::Kind::Formal;
        paper.blocks << Report::Paragraph{"One"} << Report::PageBreak{} << Report::Paragraph{"Two"};
        const ReportPages pages(paper);

        const PlacedText first = pages.sheets().at(0).texts.last();
        const PlacedText second = pages.sheets().at(1).texts.last();
        QCOMPARE(first.text, QString("— 1 —"));
        QCOMPARE(first.style.alignment, Qt::Alignment(Qt::AlignRight));
        QCOMPARE(second.text, QString("— 2 —"));
        QCOMPARE(second.style.alignment, Qt::Alignment(Qt::AlignLeft));
    }

    void theHeaderStandsOnEachSheetAndNoRowIsLost()
    {
        const ReportPages pages(table(500));

        QVERIFY(pages.count() > 5);
        QStringList all;
        for (int i = 0; i < pages.count(); ++i) {
            const QStringList sheet = texts(pages.sheets().at(i));
            QCOMPARE(sheet.count("Head 3"), 1);
            QCOMPARE(sheet.last(), QString("Page %1 of %2").arg(i + 1).arg(pages.count()));
            all << sheet;
        }
        for (int row = 0; row < 500; ++row)
            QCOMPARE(all.count(QString("%1.0").arg(row)), 1);
    }

    void totalsNeverStandAloneOnASheet_data()
    {
        QTest::addColumn<int>("rows");
        for (int rows = 30; rows < 50; ++rows)
            QTest::addRow("%d rows", rows) << rows;
    }

    void totalsNeverStandAloneOnASheet()
    {
        QFETCH(int, rows);
        ReportDocument report = table(rows);
        tableOf(report).totals = QStringList{"Sum", "1", "2", "3"};
        const ReportPages pages(report);

        const QStringList last = texts(pages.sheets().last());
        QVERIFY(last.contains("Sum"));
        QVERIFY(last.contains(QString("%1.0").arg(rows - 1)));
    }

    void aRowHigherThanASheetIsSplitAndEachLineIsPaintedOnce()
    {
        ReportDocument report = table(3, 2);
        tableOf(report).columns[1].align = Report::Align::Left;
        tableOf(report).rows[1][1] = QString("长").repeated(10000);
        const ReportPages pages(report);

        QVERIFY(pages.count() > 2);
        int next = 0;
        for (const PaperSheet &sheet : pages.sheets()) {
            for (const PlacedText &placed : sheet.texts) {
                if (placed.text.size() != 10000)
                    continue;
                QCOMPARE(placed.firstLine, next);
                next += placed.lineCount;
            }
        }
        QVERIFY(next > 100);
    }

    void aRowThatFitsOnASheetIsNotSplit()
    {
        ReportDocument report = table(40, 2);
        for (QStringList &row : tableOf(report).rows)
            row[1] = QString("文字\n").repeated(5);
        const ReportPages pages(report);
        for (const PaperSheet &sheet : pages.sheets()) {
            for (const PlacedText &placed : sheet.texts)
                QCOMPARE(placed.lineCount, -1);
        }
    }

    void aWideTableTurnsTheSheetAndStaysInsideIt()
    {
        QCOMPARE(ReportPages(table(3)).pageLayout().orientation(), QPageLayout::Portrait);

        ReportDocument wide = table(3, 40);
        const ReportPages pages(wide);
        QCOMPARE(pages.pageLayout().orientation(), QPageLayout::Landscape);
        for (const PlacedText &placed : pages.sheets().at(0).texts) {
            QVERIFY(placed.at.x() >= 0);
            QVERIFY(placed.at.x() + placed.width <= pages.size().width());
        }
    }

    void anEmptyTableSaysSo()
    {
        const ReportPages pages(table(0));
        QVERIFY(texts(pages.sheets().at(0)).contains("No records in this period."));
    }

    void nothingButATitleIsStillAPage() { QCOMPARE(ReportPages(ReportDocument()).count(), 1); }

    void theSlipIsOnePageHoweverLongItsTexts()
    {
        Complaint complaint;
        complaint.number = QString("9").repeated(200);
        complaint.content = QString("长篇\n").repeated(5000);
        const QString name = QString("名").repeated(300);

        QCOMPARE(ReportPages(
                     acceptanceSlip(complaint, {name, name, name, name, name, name, name, name, name, name}))
                     .count(),
                 1);
    }

    void aLargerPictureIsTheSamePicture()
    {
        const ReportPages pages(table(20));
        const QImage small = picture(pages, 0, 400);
        const QImage large =
            picture(pages, 0, 1600).scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);

        qint64 difference = 0;
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x)
                difference += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y)));
        }
        QVERIFY2(difference / (small.width() * small.height()) < 4, qPrintable(QString::number(difference)));
        QVERIFY(small != QImage(small.size(), small.format()));
    }
};

TEST_WITH_WIDGETS(tst_ReportPages)
#include "tst_reportpages.moc"
