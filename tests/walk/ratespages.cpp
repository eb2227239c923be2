// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "models/base/clock.h"
#include "models/complaints/complaintactions.h"
#include "models/demo/demofile.h"
#include "tests/support/testdatabase.h"
#include "tests/walk/walkpages.h"
#include "views/rates/ratespage.h"
#include "views/settings/settingspage.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/statekeeper.h"

#include <QtTest>
#include <QtWidgets>

namespace {
constexpr QSize Size{1280, 760};
const QDate Today{2025, 10, 13};
const QDate September{2025, 9, 1};

/// A small made-up office with answers of residents, a frozen month that has moved since, and an absence.
class RatesFile
{
public:
    RatesFile()
    {
        Database &file = *m_file;
        if (!fillDemo(file, {.size = DemoSize::Office, .seed = 7, .today = Today}))
            qFatal("the demo file could not be made");
        Clock::freeze(QDateTime(Today, QTime(10, 20), Clock::zone()));
        (void) m_file.act("UPDATE complaint SET solved = 1 + (id % 5 = 0) WHERE rating > 0");
        const Session leader{"钟明远", int(ComplaintRole::Leader), {}};
        (void) file.writeNow({"rates.freeze", {}},
                             [&](Connection &c) { return RateDesk(c, {}).freeze(September, leader); });
        (void) m_file.act("UPDATE complaint SET rating = 3 WHERE rating = 2 AND id % 4 = 0");
        (void) m_file.act(
            "INSERT INTO absence (id, scope, person, substitute, from_date, to_date, note) SELECT 77, 0, "
            "min(name), max(name), '2025-10-13', '2025-10-17', '年休假' FROM staff");
        m_file.close();
    }

    std::unique_ptr<Database> open() const
    {
        auto opened = Database::open(m_file.path(), {});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

private:
    TestDatabase m_file;
};

const RatesFile &file()
{
    static const RatesFile made;
    Clock::freeze(QDateTime(Today, QTime(10, 20), Clock::zone())); // other pages have their own now
    return made;
}

/// The real window over the file. The desk goes after the window, the file after both.
struct Office
{
    Office()
        : window(new MainWindow)
        , keeper(folder.filePath("looks.ini"))
        , desk(new ::Desk(file().open(), *window, keeper, {}))
    {
        QObject::connect(window, &QObject::destroyed, qApp, [this] {
            delete desk;
            delete this;
        });
        window->resize(Size);
        window->show();
    }

    QTemporaryDir folder;
    MainWindow *window;
    StateKeeper keeper;
    ::Desk *desk;
};

QWidget *rates(QDate month, int scrolled)
{
    auto *office = new Office;
    office->window->showPage("rates");
    auto *page = qobject_cast<RatesPage *>(office->window->currentPage());
    page->setMonth(month);
    if (!QTest::qWaitFor([&] { return page->shown().now.period.from == month; }, 10000))
        qWarning("the rates were not ready");
    QTest::qWait(300); // the trend comes later
    page->findChild<QScrollArea *>("scroll")->verticalScrollBar()->setValue(scrolled);
    return office->window;
}

QWidget *settings(const QString &part)
{
    auto *office = new Office;
    office->window->showPage("settings");
    auto *page = qobject_cast<SettingsPage *>(office->window->currentPage());
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
