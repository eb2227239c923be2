// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintpapers.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/attachments/filestore.h"
#include "models/complaints/paperdesk.h"
#include "tests/support/paperreader.h"
#include "tests/support/supervisedcase.h"
#include "tests/support/testsupport.h"
#include "views/printing/reportprinter.h"

using P = ComplaintPaper;

Q_DECLARE_METATYPE(ComplaintPaper)

/// The papers of one request, printed and read back.
class tst_ComplaintPapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PaperReader::isThere())
            QFAIL("pdftotext is not installed; tests/run installs it");
    }

    void init()
    {
        Clock::freeze(QDateTime({2025, 9, 26}, {9, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        m_case = std::make_unique<SupervisedCase>(*m_office);
    }

    void cleanup()
    {
        m_case.reset();
        m_office.reset();
        Clock::freeze({});
    }

    void everythingOnAPaperReadsBack_data()
    {
        QTest::addColumn<ComplaintPaper>("paper");
        for (const P paper : ComplaintPapers::all())
            QTest::addRow("%s", qPrintable(ComplaintPapers::code(paper))) << paper;
    }

    void everythingOnAPaperReadsBack()
    {
        QFETCH(ComplaintPaper, paper);
        m_case->wholeCourse();

        const ReportDocument document = made(paper);
        const QString read = printed(document);

        QCOMPARE(PaperReader::missing(document, read), QString());
        QVERIFY(!read.contains("〔U+"));
        QVERIFY(!read.contains(QChar::ReplacementCharacter));
        QVERIFY2(read.contains(m_case->number), qPrintable(read));
    }

    void onlyTheReportersOwnLetterNamesHim_data() { everythingOnAPaperReadsBack_data(); }

    void onlyTheReportersOwnLetterNamesHim()
    {
        QFETCH(ComplaintPaper, paper);
        m_case->wholeCourse();

        const QString text = made(paper).plainText();

        QVERIFY(!text.contains("10012345678"));
        QCOMPARE(text.contains("欧阳小满"), paper == P::Reply);
    }

    void anAnonymousReporterStandsNowhere_data() { everythingOnAPaperReadsBack_data(); }

    void anAnonymousReporterStandsNowhere()
    {
        QFETCH(ComplaintPaper, paper);
        m_case->wholeCourse();
        ComplaintDetail detail = m_case->detail();
        detail.complaint.anonymous = true;

        const QString text = ComplaintPapers::document(paper, detail, {}).plainText();

        QVERIFY2(!text.contains("欧"), qPrintable(text));
    }

    void theDispatchSheetSaysUntilWhenWhatIsDue()
    {
        const QString text = made(P::Dispatch).plainText();

        for (const char *fact :
             {"市政办", "物业办", "10 October 2025 17:30", "17 October 2025 17:30", "路灯"})
            QVERIFY2(text.contains(fact), fact);
        QCOMPARE(ReportPages(made(P::Dispatch)).count(), 1);
    }

    void theSupervisionNoticeGivesReasonLevelAndLimit()
    {
        m_case->supervise();

        const ReportDocument notice = made(P::Supervision);
        const QString text = notice.plainText();

        QCOMPARE(notice.kind, ReportDocument::Kind::Formal);
        for (const char *fact :
             {"群众反复反映", "Listed supervision", "三日内办结", "29 September 2025", "云溪街道"})
            QVERIFY2(text.contains(fact), fact);
    }

    void theExtensionFormKnowsWhatWasAskedAndDecided()
    {
        m_case->extend();

        const QString text = made(P::Extension).plainText();

        for (const char *fact : {"灯杆需定制", "14 October 2025", "Granted.", "陈主任", "罗志强"})
            QVERIFY2(text.contains(fact), fact);
    }

    void theReplyLetterIsAddressedAndSaysWhatWasDone()
    {
        m_case->feedBack();

        const QString text = made(P::Reply).plainText();

        for (const char *fact : {"Dear Ms 欧阳小满:", "已更换灯杆和光源", "Solved", "11 October 2025"})
            QVERIFY2(text.contains(fact), fact);
    }

    void theReplyToOneNotAcceptedSaysWhyAndWhereToGo()
    {
        Complaint taken = m_office->streetLamp();
        const auto made = m_office->take(taken);
        QVERIFY_OK(m_office->act(m_office->clerk(),
                                 made->id,
                                 ComplaintAction::Decline,
                                 {.channelTold = "区信访局", .declineReason = DeclineReason::Petition}));

        const auto letter =
            (**m_office).readNow([&](Connection &c) { return PaperDesk(c).paper(made->id, P::Reply); });

        QVERIFY_OK(letter);
        QVERIFY(letter->plainText().contains("Is in petition procedure already"));
        QVERIFY(letter->plainText().contains("区信访局"));
    }

    void theRevisitSheetTicksWhatWasSaid()
    {
        m_case->feedBack();
        const QString blank = made(P::Revisit).plainText();
        m_case->revisit();
        const QString told = made(P::Revisit).plainText();

        QVERIFY(!blank.contains("■"));
        for (const char *fact :
             {"■By telephone", "■Yes, solved", "■Satisfied", "□Dissatisfied", "电话无人接听"})
            QVERIFY2(told.contains(fact), fact);
    }

    void theCaseFileHasThePicturesKeptWithTheRequest()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        QVERIFY_OK((**m_office).writeNow({"test.attach", {}}, [&](Connection &c) {
            return FileStore(c.path()).put(bytes, "现场.png").and_then([&](const StoredFile &file) {
                return AttachmentDirectory::add(c, {"complaint", m_case->id.value}, {file}, "罗志强");
            });
        }));

        const ReportPages pages(made(P::CaseFile));

        QCOMPARE(pages.sheets().last().pictures.size(), 1);
        QVERIFY(made(P::CaseFile).plainText().contains("现场.png"));
    }

    void whatCannotBeMadeYetSaysWhatToDo_data()
    {
        QTest::addColumn<ComplaintPaper>("paper");
        for (const P paper : {P::Supervision, P::Reply, P::Revisit})
            QTest::addRow("%s", qPrintable(ComplaintPapers::code(paper))) << paper;
    }

    void whatCannotBeMadeYetSaysWhatToDo()
    {
        QFETCH(ComplaintPaper, paper);

        const auto refused =
            (**m_office).readNow([&](Connection &c) { return PaperDesk(c).paper(m_case->id, paper); });

        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(m_case->number));
        QVERIFY(refused.error().message.contains("first."));
    }

    void aNumberThatIsNotThereIsTold()
    {
        const auto found =
            (**m_office).readNow([&](Connection &c) { return PaperDesk(c).byNumber("001-2025-A999999"); });

        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::NotFound);
    }

private:
    ReportDocument made(P paper)
    {
        const auto document =
            (**m_office).readNow([&](Connection &c) { return PaperDesk(c).paper(m_case->id, paper); });
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        return *document;
    }

    QString printed(const ReportDocument &document)
    {
        const QString path = m_office->filePath("paper.pdf");
        const auto done = ReportPrinter::toPdf(ReportPages(document), path);
        return done ? PaperReader::text(path) : done.error().message;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<SupervisedCase> m_case;
};

TEST_WITH_WIDGETS(tst_ComplaintPapers)
#include "tst_complaintpapers.moc"
