// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintactions.h"
#include "models/demo/demofile.h"
#include "tests/support/testdatabase.h"
#include "tests/walk/walkoffice.h"
#include "tests/walk/walkpages.h"
#include "views/rates/ratespage.h"
#include "views/settings/settingspage.h"
#include "views/widgets/filterbar.h"

#include <QtTest>
#include <QtWidgets>

namespace {
constexpr QSize Size{1280, 760};
const QDate September{2025, 9, 1};

/// A small made-up office with answers of residents, a frozen month that has moved since, and an absence.
class RatesFile
{
public:
    RatesFile()
    {
        Database &file = *m_file;
        if (!fillDemo(file, {.size = DemoSize::Office, .seed = 7, .today = WalkOffice::today()}))
            qFatal("the demo file could not be made");
        WalkOffice::stopClock();
        (void) m_file.act("UPDATE complaint SET solved = 1 + (id % 5 = 0) WHERE rating > 0");
        const Session leader{"钟明远", int(OfficeRole::Leader), {}};
        (void) file.writeNow({"rates.freeze", {}},
                             [&](Connection &c) { return RateDesk(c, {}).freeze(September, leader); });
        (void) m_file.act("UPDATE complaint SET rating = 3 WHERE rating = 2 AND id % 4 = 0");
        (void) m_file.act(
            "INSERT INTO absence (id, scope, person, substitute, from_date, to_date, note) SELECT 77, 0, "
            "min(name), max(name), '2025-10-13', '2025-10-17', '年休假' FROM staff");
        m_file.close();
    }

    std::unique_ptr<Database> open() const { return WalkOffice::opened(m_file.path()); }

private:
    TestDatabase m_file;
};

const RatesFile &file()
{
    static const RatesFile made;
    WalkOffice::stopClock();
    return made;
}

WalkOffice *newRatesOffice()
{
    auto *office = new WalkOffice(file().open());
    office->window->resize(Size);
    office->window->show();
    return office;
}

QWidget *rates(QDate month, int scrolled)
{
    auto *office = newRatesOffice();
    auto *page = office->page<RatesPage>("rates");
    page->setMonth(month);
    if (!QTest::qWaitFor([&] { return page->shown().now.period.from == month; }, 10000))
        qWarning("the rates were not ready");
    QTest::qWait(300); // the trend comes later
    page->findChild<QScrollArea *>("scroll")->verticalScrollBar()->setValue(scrolled);
    return office->window;
}

QWidget *settings(const QString &part)
{
    auto *office = newRatesOffice();
    auto *page = office->page<SettingsPage>("settings");
    page->showPart(part);
    const bool ready = QTest::qWaitFor(
        [page] {
            return page->findChild<QComboBox *>("fromSection")->count() > 0 &&
                   page->findChild<QAbstractItemView *>("limitTable")->model()->rowCount() > 0 &&
                   page->findChild<QAbstractItemView *>("days")->model()->rowCount() > 0;
        },
        20000);
    if (!ready)
        qWarning("the settings were not ready");
    QTest::qWait(300);
    return office->window;
}
} // namespace

QList<WalkPage> ratesPages()
{
    QList<WalkPage> pages{{"rates", [] { return rates(QDate(2025, 8, 1), 0); }, Size},
                          {"rates-frozen", [] { return rates(September, 0); }, Size},
                          {"rates-figures", [] { return rates(September, 5000); }, Size}};
    for (const char *part :
         {"limits", "calendar", "weights", "absences", "handover", "checklist", "categories"})
        pages.append({QString("settings-%1").arg(part), [part] { return settings(part); }, Size});
    return pages;
}
