// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaintprinting.h"

#include "app/auditing.h"
#include "models/base/clock.h"
#include "models/complaints/paperservice.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintspage.h"
#include "views/complaints/papersmenu.h"
#include "views/printing/previewdialog.h"
#include "views/shell/mainwindow.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
PreviewDialog *preview(const ReportDocument &document, MainWindow &window)
{
    auto *dialog = new PreviewDialog(document, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

PreviewDialog *
previewSlips(const QList<ComplaintDetail> &details, const OfficeFacts &facts, MainWindow &window)
{
    QList<ReportDocument> slips;
    for (const ComplaintDetail &detail : details)
        slips.append(ComplaintPapers::document(ComplaintPaper::Slip, detail, facts));
    const QString title =
        QCoreApplication::translate("ComplaintPrinting", "%1 acceptance slips").arg(slips.size());
    auto *dialog = new PreviewDialog(slips, title, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}
} // namespace

void ComplaintPrinting::connectPage(PaperService &papers,
                                    const OfficeFacts &facts,
                                    AuditService &audit,
                                    MainWindow &window,
                                    ComplaintsPage &page)
{
    const auto showPaper = [&window, &audit](const Result<ReportDocument> &paper, const QString &object) {
        if (!paper)
            return window.showMessage(Message::failed(paper.error()));
        Auditing::watch(*preview(*paper, window), audit, object);
    };
    const auto showTable = [&window, &audit](const Result<ReportTable> &table) {
        if (!table)
            return window.showMessage(Message::failed(table.error()));
        PreviewDialog *dialog = preview(paperOf(*table), window);
        dialog->offerTable(*table);
        Auditing::watch(*dialog, audit, u"complaints"_s);
    };
    QObject::connect(
        page.papers(),
        &PapersMenu::paperAsked,
        &page,
        [&papers, &page, showPaper](ComplaintId id, ComplaintPaper paper) {
            const QString object = u"complaint %1 %2"_s.arg(page.detail()->detail().complaint.number,
                                                            ComplaintPapers::label(paper));
            papers.paper(id, paper, &page, [showPaper, object](const Result<ReportDocument> &made) {
                showPaper(made, object);
            });
        });
    QObject::connect(&page,
                     &ComplaintsPage::slipsAsked,
                     &page,
                     [&facts, &audit, &window](const QList<ComplaintDetail> &details) {
                         Auditing::watch(*previewSlips(details, facts, window), audit, u"complaints"_s);
                     });
    QObject::connect(page.papers(), &PapersMenu::listAsked, &page, [&papers, &page, showTable] {
        papers.list(page.filter(), &page, showTable);
    });
    QObject::connect(page.papers(), &PapersMenu::statisticsAsked, &page, [&papers, &page, showTable] {
        papers.statistics(Period::thisMonth(), &page, showTable);
    });
}
