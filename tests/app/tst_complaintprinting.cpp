// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaintprinting.h"

#include "models/audit/auditservice.h"
#include "models/complaints/paperservice.h"
#include "tests/support/supervisedcase.h"
#include "tests/support/testsupport.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintspage.h"
#include "views/complaints/tablesmenu.h"
#include "views/complaints/papersmenu.h"
#include "views/printing/previewdialog.h"
#include "views/shell/dialogs.h"
#include "views/shell/mainwindow.h"

#include "models/tables/tablereader.h"

#include <QtWidgets>

/// Papers from the page of requests, as a clerk asks for them.
class tst_ComplaintPrinting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Clock::freeze(QDateTime({2025, 9, 26}, {9, 0}, Clock::zone()));
        m_office = std::make_unique<TestOffice>();
        m_case = std::make_unique<SupervisedCase>(*m_office);
        m_service = std::make_unique<ComplaintService>(**m_office);
        m_service->setSession(m_office->clerk());
        m_facts = std::make_unique<OfficeService>(**m_office);
        m_papers = std::make_unique<PaperService>(**m_office);
        m_audit = std::make_unique<AuditService>(**m_office);
        m_window = std::make_unique<MainWindow>();
        m_window->addPage({"complaints", "Requests", "dialog-messages", [this](QWidget *parent) {
                               m_page = new ComplaintsPage(*m_service, *m_facts, parent);
                               ComplaintPrinting::connectPage(
                                   *m_papers, m_choices, *m_audit, *m_window, *m_page);
                               return m_page;
                           }});
        m_window->showPage("complaints");
        m_window->show();
        QTRY_COMPARE(m_page->detail()->detail().complaint.number, m_case->number);
    }

    void cleanup()
    {
        m_window.reset();
        m_audit.reset();
        m_papers.reset();
        m_facts.reset();
        m_service.reset();
        m_case.reset();
        m_office.reset();
        Clock::freeze({});
    }

    void oneKeyBringsTheSlip()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

        QTest::keyClick(m_page, Qt::Key_P, Qt::ControlModifier);

        QTRY_VERIFY(preview());
        QVERIFY(preview()->windowTitle().contains("Acceptance Slip"));
        QTRY_VERIFY(
            m_office->value("SELECT object FROM audit WHERE kind = 8").toString().contains(m_case->number));
    }

    void whatCannotBePrintedYetSaysWhy()
    {
        QVERIFY(entry("dispatch")->isEnabled());
        QVERIFY(!entry("supervision")->isEnabled());
        QVERIFY(entry("supervision")->toolTip().contains("not supervised"));

        m_case->supervise();
        emit m_service->contentChanged();

        QTRY_VERIFY(entry("supervision")->isEnabled());
    }

    void everyEntryHasALetterOfItsOwn()
    {
        for (const QMenu *menu :
             {static_cast<QMenu *>(m_page->papers()), static_cast<QMenu *>(m_page->tables())}) {
            QSet<QChar> letters;
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator())
                    continue;
                const auto at = action->text().indexOf('&');
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters.insert(letter);
            }
        }
    }

    void theListIsPreviewedAndSavedAsAWorkbook()
    {
        entry("list")->trigger();
        QTRY_VERIFY(preview());
        QSignalSpy saved(preview(), &PreviewDialog::saved);
        const QString path = m_office->filePath("list.xlsx");
        Dialogs::setNextAnswer(path);

        preview()->findChild<QAction *>("preview.saveTable")->trigger();

        QTRY_COMPARE(saved.size(), 1);
        const auto reader = TableReader::open(path);
        QVERIFY_OK(reader);
        QStringList cells;
        QVERIFY_OK(reader->forEachRow([&](const TableRow &row) -> Result<> {
            for (const QStringView cell : row.cells)
                cells << cell.toString();
            return {};
        }));
        QVERIFY(cells.contains(m_case->number));
        QVERIFY(cells.contains("2025-09-26T09:30:00")); // a real instant
        QVERIFY(cells.contains("欧**满"));
    }

    void theStatisticsOfTheMonthArePreviewed()
    {
        entry("statistics")->trigger();

        QTRY_VERIFY(preview());
        QVERIFY(preview()->windowTitle().contains("Requests by Category"));
    }

    void severalSlipsArePrintedOnASheetEach()
    {
        const ComplaintDetail shown = m_page->detail()->detail();

        emit m_page->slipsAsked({shown, shown, shown});

        QTRY_VERIFY(preview());
        QSignalSpy ready(preview(), &PreviewDialog::ready);
        QVERIFY(ready.wait());
        QCOMPARE(ready.first().first().toInt(), 3);
    }

    void aRequestThatIsGoneIsTold()
    {
        emit m_page->papers()->paperAsked({4711}, ComplaintPaper::CaseFile);

        QTRY_VERIFY(shows("no longer exists"));
        QVERIFY(!preview());
    }

private:
    PreviewDialog *preview() const { return m_window->findChild<PreviewDialog *>(); }

    QAction *entry(const QString &name) const
    {
        return m_page->papers()->findChild<QAction *>("complaints.print." + name);
    }

    bool shows(const QString &words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text().contains(words); });
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<SupervisedCase> m_case;
    std::unique_ptr<ComplaintService> m_service;
    std::unique_ptr<OfficeService> m_facts;
    const OfficeFacts m_choices;
    std::unique_ptr<PaperService> m_papers;
    std::unique_ptr<AuditService> m_audit;
    std::unique_ptr<MainWindow> m_window;
    ComplaintsPage *m_page = nullptr;
};

TEST_WITH_WIDGETS(tst_ComplaintPrinting)
#include "tst_complaintprinting.moc"
