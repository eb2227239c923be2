// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/slipprinting.h"

#include "models/base/clock.h"
#include "models/complaints/complaintservice.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/printing/previewdialog.h"
#include "views/shell/dialogs.h"

#include <QAction>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

/// The paper the resident takes home, read back.
class tst_SlipPrinting : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;
    OfficeFacts m_facts;

    ComplaintDetail take(const Complaint &complaint)
    {
        const auto made = m_office->take(complaint);
        const auto detail = (**m_office).readNow([&](Connection &c) {
            return ComplaintDesk(c, m_office->clerk()).detail(made.value_or(Complaint()).id);
        });
        return detail.value_or(ComplaintDetail());
    }

    static QString read(const QString &pdf)
    {
        QProcess reader;
        reader.start("pdftotext", {"-layout", pdf, "-"});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty())
            QFAIL("pdftotext is not installed; tests/run installs it");
    }

    void init()
    {
        Clock::freeze(QDateTime({2025, 9, 25}, {10, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        OfficeService service(**m_office);
        bool loaded = false;
        service.load(this, [&](const Result<OfficeFacts> &facts) {
            m_facts = facts.value_or(OfficeFacts());
            loaded = true;
        });
        QTRY_VERIFY(loaded);
    }

    void cleanup() { Clock::freeze({}); }

    void thePaperNamesNumberAndPromiseAndMasksTheResident()
    {
        const ComplaintDetail detail = take(m_office->streetLamp());
        QVERIFY(!detail.complaint.number.isEmpty());
        const QString path = m_office->filePath("slip.pdf");

        QVERIFY_OK(SlipPrinting::slipPdf(detail, m_facts, path));

        const QString paper = read(path);
        QVERIFY2(paper.contains(detail.complaint.number), qPrintable(paper));
        QVERIFY2(paper.contains("9 October 2025 17:30"), qPrintable(paper));
        QVERIFY2(paper.contains("欧**满"), qPrintable(paper));
        QVERIFY2(paper.contains("100****5678"), qPrintable(paper));
        QVERIFY(!paper.contains("欧阳小满"));
        QVERIFY(!paper.contains("10012345678"));
        QVERIFY(paper.contains("3号楼"));
        QVERIFY(paper.contains("路灯"));
        QVERIFY(paper.contains("何晓芸"));
    }

    void anAnonymousResidentIsNotNamedAtAll()
    {
        Complaint complaint = m_office->streetLamp();
        complaint.anonymous = true;
        const QString path = m_office->filePath("anonymous.pdf");

        QVERIFY_OK(SlipPrinting::slipPdf(take(complaint), m_facts, path));

        const QString paper = read(path);
        QVERIFY(paper.contains("Anonymous"));
        QVERIFY(!paper.contains("欧"));
    }

    void thePreviewSavesTheSameSlip()
    {
        const ComplaintDetail detail = take(m_office->streetLamp());
        QWidget window;
        PreviewDialog *preview = SlipPrinting::printSlip(detail, m_facts, &window);
        QSignalSpy ready(preview, &PreviewDialog::ready);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.first().first().toInt(), 1);
        QSignalSpy saved(preview, &PreviewDialog::saved);
        const QString path = m_office->filePath("saved.pdf");
        Dialogs::setNextAnswer(path);

        preview->findChild<QAction *>("preview.savePdf")->trigger();

        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(read(path).contains(detail.complaint.number));
    }

    void aFolderThatIsMissingIsTold()
    {
        const auto done = SlipPrinting::slipPdf(
            take(m_office->streetLamp()), m_facts, m_office->filePath("no/such/folder/slip.pdf"));

        QVERIFY(!done);
        QVERIFY(!done.error().message.isEmpty());
    }
};

QTEST_MAIN(tst_SlipPrinting)
#include "tst_slipprinting.moc"
