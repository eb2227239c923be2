// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rateprinting.h"

#include "models/audit/auditservice.h"
#include "models/base/clock.h"
#include "models/demo/demofile.h"
#include "models/rates/rateservice.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"
#include "views/printing/previewdialog.h"
#include "views/rates/ratespage.h"
#include "views/shell/mainwindow.h"

#include <QAction>
#include <QTest>

/// From the page of the rates to the preview of its table for meetings.
class tst_RatePrinting : public QObject
{
    Q_OBJECT

private slots:
    void theHandlingTableOfTheMonthIsPreviewed()
    {
        TestDatabase file;
        const QDate today(2025, 10, 13);
        QVERIFY_OK(fillDemo(*file, {.size = DemoSize::Tiny, .seed = 7, .today = today}));
        Clock::freeze(QDateTime(today, QTime(10, 20), Clock::zone()));
        RateService service(*file);
        AuditService audit(*file);
        MainWindow window;
        RatesPage page(service);
        RatePrinting::connectPage(service, audit, window, page);

        page.findChild<QAction *>("rates.handling")->trigger();

        QTRY_VERIFY(window.findChild<PreviewDialog *>());
        QVERIFY(window.findChild<PreviewDialog *>()->isVisible());
        QTRY_COMPARE(file.value("SELECT kind || object FROM audit").toString(), "8rates");
        Clock::freeze({});
    }
};

TEST_WITH_WIDGETS(tst_RatePrinting)
#include "tst_rateprinting.moc"
