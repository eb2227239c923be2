// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rates/ratespage.h"

#include "models/base/clock.h"
#include "models/complaints/complaintactions.h"
#include "models/demo/demofile.h"
#include "models/rates/ratetablemodel.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/listview.h"
#include "views/widgets/statchart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace {
using F = RateFigure;
const QDate Today{2025, 10, 13};
const QDate September{2025, 9, 1};
} // namespace

/// The page of the rates over a small demo.
class tst_RatesPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY_OK(fillDemo(**m_file, {.size = DemoSize::Tiny, .seed = 7, .today = Today}));
        QVERIFY_OK(m_file->act("UPDATE complaint SET solved = 1 + (id % 3 = 0) WHERE rating > 0"));
        Clock::freeze(QDateTime(Today, QTime(10, 20), Clock::zone()));
        m_service = std::make_unique<RateService>(**m_file);
        m_service->setSession({"钟明远", int(OfficeRole::Leader), {}});
        m_page = std::make_unique<RatesPage>(*m_service);
        m_page->resize(1100, 700);
        m_page->show();
        QTRY_COMPARE(m_page->shown().now.period.from, September);
        QTRY_COMPARE(m_page->findChild<StatChart *>("trend")->values().size(), 12);
    }

    void cleanup()
    {
        m_page.reset();
        m_service.reset();
        m_file.reset();
        Clock::freeze({});
    }

    void theLastWholeMonthIsShownWithItsRates()
    {
        QCOMPARE(m_page->month(), September);
        const RateCounts &counts = m_page->shown().now.counts;
        QVERIFY(counts[F::Cases].whole > 0);
        for (const F figure : {F::Response, F::Resolution, F::Satisfaction}) {
            const auto *card = m_page->findChild<FigureCard *>(Rates::code(figure));
            QVERIFY2(card->accessibleName().contains(counts[figure].percent()),
                     qPrintable(card->accessibleName()));
            QCOMPARE(card->accessibleDescription(), counts[figure].fraction());
        }
        QVERIFY(m_page->findChild<ListView *>("sections")->model()->rowCount() > 0);
        QCOMPARE(m_page->findChild<ListView *>("figures")->model()->rowCount(), RateFigures);
    }

    void theMonthIsChosenByButtonsAndInTheTrend()
    {
        m_page->findChild<QToolButton *>("monthBefore")->click();
        QTRY_COMPARE(m_page->shown().now.period.from, QDate(2025, 8, 1));
        emit m_page->findChild<StatChart *>("trend")->chosen(0);
        QTRY_COMPARE(m_page->shown().now.period.from, QDate(2024, 11, 1));
        m_page->setMonth(QDate(2025, 10, 5));
        QTRY_COMPARE(m_page->shown().now.period.from, QDate(2025, 10, 1));
        QVERIFY(!m_page->findChild<QToolButton *>("monthAfter")->isEnabled());
        QVERIFY(!m_page->findChild<QAction *>("rates.freeze")->isEnabled()); // it is not over
        m_page->setMonth(QDate(2025, 11, 1));
        QCOMPARE(m_page->month(), QDate(2025, 10, 1));
    }

    void everyFigureOpensTheRequestsBehindIt()
    {
        QSignalSpy asked(m_page.get(), &RatesPage::listAsked);
        m_page->findChild<FigureCard *>("satisfaction")->click();
        auto *menu = m_page->findChild<QMenu *>("drill");
        QVERIFY(menu);
        const Ratio ratio = m_page->shown().now.counts[F::Satisfaction];
        QVERIFY(menu->actions().at(1)->text().contains(QString::number(ratio.part)));

        menu->actions().at(0)->trigger();

        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<QList<qint64>>().size(), ratio.whole);
        QVERIFY(asked.first().at(1).toString().contains("2025-09"));
    }

    void aSectionsCellOpensItsOwnRequests()
    {
        auto *table = m_page->findChild<ListView *>("sections");
        const int column = RateTableModel::FirstFigure + int(RateTableModel::figures().indexOf(F::Cases));
        const RateGroup &group = m_page->shown().now.sections.first();
        QSignalSpy asked(m_page.get(), &RatesPage::listAsked);
        emit table->clicked(table->model()->index(0, RateTableModel::Name)); // counts nothing
        QVERIFY(!m_page->findChild<QMenu *>("drill"));
        emit table->clicked(table->model()->index(0, column));
        auto *menu = m_page->findChild<QMenu *>("drill");
        QVERIFY(menu);

        menu->actions().at(1)->trigger();

        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<QList<qint64>>().size(), group.counts[F::Cases].part);
        QVERIFY(asked.first().at(1).toString().contains(group.name));
    }

    void aFrozenMonthShowsBothWhenTheyDiffer()
    {
        auto *notice = m_page->findChild<QLabel *>("notice");
        auto *figures = m_page->findChild<ListView *>("figures");
        QVERIFY(notice->isHidden());
        QVERIFY(figures->isColumnHidden(RateFiguresModel::Now));
        const QString before = m_page->findChild<FigureCard *>("satisfaction")->accessibleName();

        m_page->findChild<QAction *>("rates.freeze")->trigger();
        QTRY_VERIFY(m_page->shown().frozen.isFrozen());
        QVERIFY(notice->isVisible() && notice->text().contains("钟明远"));
        QVERIFY(!m_page->findChild<QAction *>("rates.freeze")->isEnabled());
        QVERIFY_OK(m_file->act("UPDATE complaint SET rating = 4 WHERE rating IN (1, 2)"));

        QTRY_VERIFY(m_page->shown().differs());
        QCOMPARE(m_page->findChild<FigureCard *>("satisfaction")->accessibleName(), before);
        QVERIFY(!figures->isColumnHidden(RateFiguresModel::Now));
        const QModelIndex cell = figures->model()->index(int(F::Satisfaction), RateFiguresModel::Now);
        QCOMPARE(cell.data().toString(), "0.00 %");
        QVERIFY(cell.siblingAtColumn(RateFiguresModel::Rate).data().toString() != "0.00 %");
        m_page->findChild<QAction *>("rates.reopen")->trigger();
        QTRY_VERIFY(!m_page->shown().frozen.isFrozen());
        QTRY_VERIFY(notice->isHidden());
    }

    void behindAFrozenFigureStandsWhatCountedThen()
    {
        const qint64 frozen = m_page->shown().now.counts[F::Satisfaction].whole;
        QVERIFY(frozen > 0);
        m_page->findChild<QAction *>("rates.freeze")->trigger();
        QTRY_VERIFY(m_page->shown().frozen.isFrozen());
        QVERIFY_OK(m_file->act("UPDATE complaint SET rating = 0 WHERE id % 2 = 0"));
        QTRY_VERIFY(m_page->shown().differs());
        QSignalSpy asked(m_page.get(), &RatesPage::listAsked);

        m_page->findChild<FigureCard *>("satisfaction")->click();
        m_page->findChild<QMenu *>("drill")->actions().at(0)->trigger();

        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<QList<qint64>>().size(), frozen);
        QVERIFY(asked.first().at(1).toString().contains("as frozen on 2025-10-13"));
        m_page->openDrill({.figure = F::Satisfaction, .today = true});
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(0).value<QList<qint64>>().size(),
                 m_page->shown().now.counts[F::Satisfaction].whole);
    }

    void theMenuStandsAtTheFigureAskedByKey()
    {
        auto *card = m_page->findChild<FigureCard *>("response");
        QCursor::setPos(700, 650);

        QTest::keyClick(card, Qt::Key_Space);

        auto *menu = m_page->findChild<QMenu *>("drill");
        QVERIFY(menu);
        QCOMPARE(menu->pos(), card->mapToGlobal(card->rect().bottomLeft()));
    }

    void aMonthWithoutRatesIsAGapOfTheTrend()
    {
        auto *trend = m_page->findChild<StatChart *>("trend");
        QVERIFY(trend->values().at(10).value);

        QVERIFY_OK(m_file->act("UPDATE complaint SET rating = 0, solved = 0"));

        QTRY_VERIFY(!trend->values().at(10).value);
        QVERIFY(trend->accessibleDescription().contains("2025-09: —"));
    }

    void aTrendThatCannotBeReadSaysSoInItsPlace()
    {
        auto *words = m_page->findChild<QLabel *>("noTrend");
        QVERIFY(words->isHidden());

        QVERIFY_OK(m_file->act("INSERT INTO rate_month (id, scope, office, month, figures, at, person) "
                               "VALUES (5, 0, 0, '2025-07', 'nonsense', 0, '何晓芸')"));

        QTRY_VERIFY(words->isVisible());
        QVERIFY(words->text().contains("cannot be read"));
        QVERIFY(m_page->findChild<StatChart *>("trend")->isHidden());
        QVERIFY_OK((*m_file)->undoNow());
        QTRY_VERIFY(words->isHidden());
    }

    void theFiguresAreThoseOfOneOffice()
    {
        const qint64 only = m_file->value("SELECT id FROM place WHERE level = 3").toLongLong();
        QCOMPARE(m_service->office().value, only);
        auto *chooser = m_page->findChild<QComboBox *>("office");
        QVERIFY(chooser->isHidden());
        QVERIFY_OK(m_file->act("INSERT INTO place (id, scope, level, code, name) "
                               "VALUES (77, 0, 3, '999999999', '望湖街道')"));

        m_service->setOffice({77});

        QTRY_VERIFY(chooser->isVisible());
        QCOMPARE(chooser->currentText(), "望湖街道");
        QTRY_COMPARE(m_page->shown().now.counts[F::Cases].whole, 0);
        chooser->setCurrentIndex(chooser->findData(only));
        emit chooser->activated(chooser->currentIndex());
        QTRY_VERIFY(m_page->shown().now.counts[F::Cases].whole > 0);
        QCOMPARE(m_service->office().value, only);
    }

    void aRefusalReachesTheMessageBar()
    {
        m_service->setSession({"何晓芸", int(OfficeRole::Clerk), {}});
        QSignalSpy messages(m_page.get(), &Page::messageChanged);
        m_page->findChild<QAction *>("rates.freeze")->trigger();
        QTRY_VERIFY(m_page->shown().frozen.isFrozen());
        messages.clear();

        m_page->findChild<QAction *>("rates.reopen")->trigger();

        QTRY_COMPARE(messages.size(), 1);
        QVERIFY(messages.first().first().value<Message>().text.contains("leader"));
    }

    void communitiesStandBesideSections()
    {
        m_page->findChild<FilterBar *>("by")->choose("communities");
        emit m_page->findChild<FilterBar *>("by")->chosenChanged("communities");
        QVERIFY(m_page->findChild<ListView *>("communities")->isVisible());
        QVERIFY(!m_page->findChild<ListView *>("sections")->isVisible());
    }

    void theModelsKeepTheRulesOfModels()
    {
        RateTableModel groups("Section");
        RateFiguresModel figures;
        const QAbstractItemModelTester first(&groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&figures,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        groups.setGroups(m_page->shown().now.sections);
        figures.setReports(m_page->shown().now, m_page->shown().now);
        QCOMPARE(groups.columnCount(), RateTableModel::FirstFigure + 7);
    }

private:
    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<RateService> m_service;
    std::unique_ptr<RatesPage> m_page;
};

TEST_WITH_WIDGETS(tst_RatesPage)
#include "tst_ratespage.moc"
