// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rateprinting.h"

#include "models/rates/rateservice.h"
#include "views/printing/previewdialog.h"
#include "views/rates/ratespage.h"
#include "views/shell/mainwindow.h"

void RatePrinting::connectPage(RateService &rates, MainWindow &window, RatesPage &page)
{
    QObject::connect(&page, &RatesPage::handlingAsked, &page, [&](QDate month) {
        rates.handling(month, &page, [&window](const Result<ReportTable> &table) {
            if (!table)
                return window.showMessage(Message::failed(table.error()));
            auto *dialog = new PreviewDialog(paperOf(*table), &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->offerTable(*table);
            dialog->open();
        });
    });
}
