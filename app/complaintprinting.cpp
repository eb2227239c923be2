// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaintprinting.h"

#include "models/base/clock.h"
#include "models/complaints/paperservice.h"
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

void previewSlips(const QList<ComplaintDetail> &details, const OfficeFacts &facts, MainWindow &window)
{
    QList<ReportDocument> slips;
    for (const ComplaintDetail &detail : details)
        slips.append(ComplaintPapers::document(ComplaintPaper::Slip, detail, facts));
    const QString title =
        QCoreApplication::translate("ComplaintPrinting", "%1 acceptance slips").arg(slips.size());
    auto *dialog = new PreviewDialog(slips, title, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

void ComplaintPrinting::connectPage(PaperService &papers,
                                    const OfficeFacts &facts,
                                    MainWindow &window,
                                    ComplaintsPage &page)
{
    const auto showPaper = [&window](const Result<ReportDocument> &paper) {
        paper ? void(preview(*paper, window)) : window.showMessage(Message::failed(paper.error()));
    };
    const auto showTable = [&window](const Result<ReportTable> &table) {
        if (table)
            preview(paperOf(*table), window)->offerTable(*table);
        else
            window.showMessage(Message::failed(table.error()));
    };
    QObject::connect(page.papers(),
                     &PapersMenu::paperAsked,
                     &page,
                     [&papers, &page, showPaper](ComplaintId id, ComplaintPaper paper) {
                         papers.paper(id, paper, &page, showPaper);
                     });
    QObject::connect(
        &page, &ComplaintsPage::slipsAsked, &page, [&facts, &window](const QList<ComplaintDetail> &details) {
            previewSlips(details, facts, window);
        });
    QObject::connect(page.papers(), &PapersMenu::listAsked, &page, [&papers, &page, showTable] {
        papers.list(page.filter(), &page, showTable);
    });
    QObject::connect(page.papers(), &PapersMenu::statisticsAsked, &page, [&papers, &page, showTable] {
        papers.statistics(Period::thisMonth(), &page, showTable);
    });
}
