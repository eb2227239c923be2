// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/casefile.h"

#include "models/complaints/complaintpapers.h"
#include "tests/support/paperreader.h"
#include "tests/support/supervisedcase.h"
#include "tests/support/testsupport.h"
#include "views/printing/reportprinter.h"

#include <QImage>

/// Everything of one request on paper, with its pictures.
class tst_CaseFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::freeze(QDateTime({2025, 9, 26}, {9, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        SupervisedCase course(*m_office);
        course.wholeCourse();
        m_detail = course.detail();
        m_facts.sections = {{.id = m_office->municipal, .name = "市政办"},
                            {.id = m_office->property, .name = "物业办"}};
    }

    void cleanup()
    {
        m_office.reset();
        Clock::freeze({});
    }

    void everyStepPartAndTryStandsInIt()
    {
        const QString text = caseFile(m_detail, m_facts, {}).plainText();

        for (const char *fact : {"群众反复反映",
                                 "三日内办结",
                                 "灯杆需定制",
                                 "小区配电箱已检查",
                                 "已更换灯杆和光源",
                                 "电话无人接听",
                                 "灯亮了，很满意",
                                 "12345-20250926-0088",
                                 "物业办"})
            QVERIFY2(text.contains(fact), fact);
        for (const ComplaintStep &step : m_detail.steps)
            QVERIFY2(text.contains(step.at.toTimeZone(Clock::zone()).toString("yyyy-MM-dd HH:mm")),
                     qPrintable(step.action));
    }

    void aStepOutsideTheStateTableHasWordsToo()
    {
        ComplaintStep step = m_detail.steps.last();
        step.action = "restore";
        step.note = "Phone";
        m_detail.steps.append(step);

        const QString text = caseFile(m_detail, m_facts, {}).plainText();

        QVERIFY(text.contains("Earlier value written back"));
    }

    void mergedRequestsAreListedWithWhoWasTold()
    {
        Complaint child = m_office->streetLamp();
        child.number = "001-2025-A000009";
        child.reporter = "司马长风";
        child.told = QDateTime({2025, 10, 14}, {10, 0}, Clock::zone());
        m_detail.children = {child};

        const QString text = caseFile(m_detail, m_facts, {}).plainText();

        QVERIFY(text.contains("001-2025-A000009"));
        QVERIFY(text.contains("司**风"));
        QVERIFY(text.contains("2025-10-14 10:00"));
    }

    void picturesArePrintedAndPagesCounted()
    {
        QList<CaseAttachment> attachments;
        for (int i = 0; i < 8; ++i)
            attachments << picture(QString("现场%1.png").arg(i), {640, 480}, Qt::darkGreen);
        attachments << CaseAttachment{.name = "说明.docx", .file = "none", .person = "罗志强"};
        const ReportPages pages(caseFile(m_detail, m_facts, attachments));

        int shown = 0;
        for (const PaperSheet &sheet : pages.sheets())
            shown += int(sheet.pictures.size());
        QCOMPARE(shown, 8);
        QVERIFY_OK(ReportPrinter::toPdf(pages, m_office->filePath("case.pdf")));
        const QString read = PaperReader::text(m_office->filePath("case.pdf"));
        QVERIFY2(read.contains("Picture8现场7.png"), qPrintable(read));
        QVERIFY(read.contains("说明.docx"));
        for (int page = 1; page <= pages.count(); ++page)
            QVERIFY(read.contains(QString("Page%1of%2").arg(page).arg(pages.count())));
    }

    void aPictureFillsItsBoxWithoutBeingStretched_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(3000, 500);
        QTest::newRow("high") << QSize(500, 3000);
        QTest::newRow("small") << QSize(40, 30);
    }

    void aPictureFillsItsBoxWithoutBeingStretched()
    {
        QFETCH(QSize, size);

        const ReportPages pages(caseFile(m_detail, m_facts, {picture("形状.png", size, Qt::red)}));

        const PlacedPicture placed = pages.sheets().last().pictures.first();
        const double shape = double(size.width()) / size.height();
        QVERIFY(qAbs(placed.box.width() / placed.box.height() / shape - 1) < 0.02);
        QVERIFY(placed.box.right() <= pages.size().width());
        QVERIFY(placed.image.width() <= 800 && placed.image.height() <= 800); // bounded, however large
    }

    /// The EXIF turn of a camera held upright (orientation 6: the right side up).
    void aTurnedPhotographIsPutRight()
    {
        QImage image(64, 32, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        const QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                                    "4d4d002a00000008"
                                                    "000101120003000000010006000000000000");
        jpeg.insert(2, exif);
        const CaseAttachment turned{.name = "竖.jpg", .file = stored("turned.jpg", jpeg), .picture = true};

        const ReportPages pages(caseFile(m_detail, m_facts, {turned}));

        const QImage shown = pages.sheets().last().pictures.first().image;
        QVERIFY(shown.height() > shown.width());
    }

    void aPictureThatCannotBeReadSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("not a picture at all");
        QTest::newRow("half") << QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF", 10);
        QTest::newRow("program") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>");
    }

    void aPictureThatCannotBeReadSaysSo()
    {
        QFETCH(QByteArray, bytes);
        const CaseAttachment broken{.name = "坏.jpg", .file = stored("bad.jpg", bytes), .picture = true};

        const ReportPages pages(caseFile(m_detail, m_facts, {broken}));

        QVERIFY(pages.sheets().last().pictures.isEmpty());
        QVERIFY(std::ranges::any_of(pages.sheets().last().texts, [](const PlacedText &text) {
            return text.text == "This picture cannot be shown here.";
        }));
    }

private:
    QString stored(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_office->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    CaseAttachment picture(const QString &name, QSize size, QColor colour)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        image.save(m_office->filePath(name));
        return {.name = name, .file = m_office->filePath(name), .picture = true, .person = "罗志强"};
    }

    std::unique_ptr<TestOffice> m_office;
    ComplaintDetail m_detail;
    OfficeFacts m_facts;
};

TEST_WITH_WIDGETS(tst_CaseFile)
#include "tst_casefile.moc"
