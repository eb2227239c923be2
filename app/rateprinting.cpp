// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rateprinting.h"

#include "app/auditing.h"
#include "models/rates/rateservice.h"
#include "views/printing/previewdialog.h"
#include "views/rates/ratespage.h"
#include "views/shell/mainwindow.h"

using namespace Qt::Literals::StringLiterals;

void RatePrinting::connectPage(RateService &rates, AuditService &audit, MainWindow &window, RatesPage &page)
{
    QObject::connect(&page, &RatesPage::handlingAsked, &page, [&rates, &audit, &window, &page](QDate month) {
        rates.handling(month, &page, [&window, &audit](const Result<ReportTable> &table) {
            if (!table)
                return window.showMessage(Message::failed(table.error()));
            auto *dialog = new PreviewDialog(paperOf(*table), &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->offerTable(*table);
            dialog->open();
            Auditing::watch(*dialog, audit, u"rates"_s);
        });
    });
}
