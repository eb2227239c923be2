// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/reportprinter.h"

#include "models/complaints/acceptanceslip.h"
#include "tests/support/testsupport.h"

#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// The file is read back with poppler-utils, as any other program would.
class tst_ReportPrinter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s does not work; it is in the package poppler-utils", qPrintable(program));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// Without blanks and line ends, which a PDF does not keep.
    static QString readBack(const QString &file)
    {
        QString text = output("pdftotext", {"-enc", "UTF-8", "-layout", file, "-"});
        static const QRegularExpression blanks("\\s+");
        return text.remove(blanks);
    }

    static ReportDocument paper(const QString &text)
    {
        ReportDocument document;
        document.title = "受理通知单";
        document.blocks << Report::Heading{text} << Report::Heading{text, 2} << Report::Paragraph{text}
                        << Report::Note{text};
        return document;
    }

private slots:
    void theTextReadsBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("characters that are radicals too") << "一门马长行龙金里青户西見車食生用石立";
        QTest::addRow("rare characters") << "䶮𠮷龘㐀龘𠮷";
        QTest::addRow("rare characters among others") << "张䶮与王𠮷在前进路又遇龘一";
        QTest::addRow("ligatures and dashes") << "office,final,affluent——三类合计……“引号”";
        QTest::addRow("figures between letters") << "XMZ-2025-000123,A4B5,(12.50%),㎡℃№¥－１２";
        QTest::addRow("bytes ending in A0") << "加注：一件加急";
    }

    void theTextReadsBackAsItWasWritten()
    {
        QFETCH(QString, text);
        QVERIFY_OK(ReportPrinter::toPdf(ReportPages(paper(text)), path("text.pdf")));

        const QString read = readBack(path("text.pdf"));

        QVERIFY2(read.count(text) == 4, qPrintable(read));
    }

    void aCharacterWithoutAnyFontIsPrintedByItsNumber()
    {
        QVERIFY_OK(ReportPrinter::toPdf(
            ReportPages(paper(QString("王") + QString::fromUcs4(U"\U000E0FFF", 1))), path("none.pdf")));

        QVERIFY2(readBack(path("none.pdf")).contains("王〔U+E0FFF〕"),
                 qPrintable(readBack(path("none.pdf"))));
    }

    void everyFontIsEmbedded()
    {
        QVERIFY_OK(ReportPrinter::toPdf(ReportPages(paper("受理 Abc 䶮𠮷龘")), path("fonts.pdf")));

        const QStringList fonts =
            output("pdffonts", {path("fonts.pdf")}).split('\n', Qt::SkipEmptyParts).mid(2);

        QVERIFY(fonts.size() >= 2);
        for (const QString &font : fonts)
            QVERIFY2(QRegularExpression("Identity-H +yes +(yes|no) +yes").match(font).hasMatch(),
                     qPrintable(font));
    }

    void titleAndPaperAreSet()
    {
        ReportDocument document = paper("x");
        document.orientation = ReportDocument::Orientation::Landscape;
        document.blocks << Report::PageBreak{} << Report::Note{"second"};
        QVERIFY_OK(ReportPrinter::toPdf(ReportPages(document), path("info.pdf")));

        const QString info = output("pdfinfo", {"-enc", "UTF-8", path("info.pdf")});

        QVERIFY2(QRegularExpression("Title: +受理通知单").match(info).hasMatch(), qPrintable(info));
        QVERIFY(QRegularExpression("Pages: +2").match(info).hasMatch());
        QVERIFY(QRegularExpression("Page size: +842 x 595 pts").match(info).hasMatch());
    }

    void theSlipReadsBackWhole()
    {
        Complaint complaint;
        complaint.number = "XMZ-2025-000123";
        complaint.content = "前进路 18 号院污水井盖破损，一周无人处理。";
        const ReportDocument slip = acceptanceSlip(complaint, {"系马桩街道", "投诉", "窗口", "井盖"});
        QVERIFY_OK(ReportPrinter::toPdf(ReportPages(slip), path("slip.pdf")));

        const QString read = readBack(path("slip.pdf"));

        for (const char *fact :
             {"XMZ-2025-000123", "前进路18号院污水井盖破损，一周无人处理。", "系马桩街道", "Cuthere"})
            QVERIFY2(read.contains(fact), fact);
    }

    void anExistingFileSurvivesAFailedSave()
    {
        QVERIFY(QDir(m_folder.path()).mkpath("gone"));
        const auto outcome = ReportPrinter::toPdf(ReportPages(paper("x")), path("gone/not/here.pdf"));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Storage);
        QVERIFY(outcome.error().message.contains("Choose another folder"));
        QVERIFY(QDir(path("gone")).isEmpty());
    }

    void onlyTheWantedPagesArePrintedWithTheirOwnNumbers()
    {
        ReportDocument document = paper("打印");
        document.blocks << Report::PageBreak{} << Report::Note{"second"} << Report::PageBreak{}
                        << Report::Note{"third"};
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path("printed.pdf"));
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);

        QVERIFY_OK(ReportPrinter::print(ReportPages(document), printer));

        const QString read = readBack(path("printed.pdf"));
        QVERIFY2(read.contains("secondPage2of3"), qPrintable(read));
        QVERIFY2(read.contains("thirdPage3of3"), qPrintable(read));
        QVERIFY(!read.contains("Page1of3"));
    }
};

TEST_WITH_WIDGETS(tst_ReportPrinter)
#include "tst_reportprinter.moc"
