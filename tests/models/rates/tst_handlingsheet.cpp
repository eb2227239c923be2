// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rates/handlingsheet.h"

#include "models/base/clock.h"
#include "models/demo/demofile.h"
#include "models/rates/ratedesk.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

namespace {
using F = RateFigure;
const QDate Today{2025, 10, 13};
const QDate September{2025, 9, 1};
} // namespace

/// The table of handling for meetings, with its changes on month and year.
class tst_HandlingSheet : public QObject
{
    Q_OBJECT

private:
    Result<ReportTable> sheet(QDate month)
    {
        return (*m_file)->readNow([&](Connection &c) { return HandlingSheet::read(c, month, {}); });
    }

    RateReport report(QDate month)
    {
        return (*m_file)->readNow([&](Connection &c) { return RateDesk(c, {}).month(month); })->now;
    }

    static QVariant cell(const ReportTable &table, const QVariantList &row, const QString &key)
    {
        const auto found = std::ranges::find(table.columns, key, &ReportTable::Column::key);
        return found == table.columns.end() ? QVariant("no such column")
                                            : row.at(found - table.columns.begin());
    }

    std::unique_ptr<TestDatabase> m_file;

private slots:
    void initTestCase()
    {
        m_file = std::make_unique<TestDatabase>();
        QVERIFY_OK(fillDemo(**m_file, {.size = DemoSize::Office, .seed = 7, .today = Today}));
        QVERIFY_OK(m_file->act("UPDATE complaint SET solved = 1 + (id % 5 = 0) WHERE rating > 0"));
        Clock::freeze(QDateTime(Today, QTime(10, 20), Clock::zone()));
    }

    void cleanupTestCase()
    {
        m_file.reset();
        Clock::freeze({});
    }

    void theTotalsAreComparedWithTheMonthAndTheYearBefore()
    {
        const auto table = sheet(September);
        const RateReport now = report(September);
        const RateReport before = report(QDate(2025, 8, 1));
        const RateReport yearAgo = report(QDate(2024, 9, 1));
        const auto growth = [&](const RateReport &then) {
            const auto was = double(then.counts[F::Closing].whole);
            return 100 * (double(now.counts[F::Closing].whole) - was) / was;
        };

        QVERIFY_OK(table);
        QVERIFY(now.score && before.score && yearAgo.score);
        const QVariantList &totals = table->totals;
        QCOMPARE(totals.size(), table->columns.size());
        QVERIFY(qAbs(cell(*table, totals, "accepted_on_month").toDouble() - growth(before)) < 0.006);
        QVERIFY(qAbs(cell(*table, totals, "accepted_on_year").toDouble() - growth(yearAgo)) < 0.006);
        QCOMPARE(cell(*table, totals, "score_on_month").toDouble(), double(*now.score - *before.score) / 100);
        QCOMPARE(cell(*table, totals, "score_on_year").toDouble(), double(*now.score - *yearAgo.score) / 100);
    }

    void aSectionIsComparedWithItself()
    {
        const auto table = sheet(September);
        const RateReport now = report(September);
        const RateReport before = report(QDate(2025, 8, 1));
        QVERIFY_OK(table);
        int compared = 0;
        for (qsizetype i = 0; i < now.sections.size(); ++i) {
            const RateGroup &section = now.sections.at(i);
            const auto then = std::ranges::find(before.sections, section.id, &RateGroup::id);
            const bool both = then != before.sections.end() && then->score && section.score;
            const QVariant change = cell(*table, table->rows.at(i), "score_on_month");
            QCOMPARE(change.isNull(), !both);
            if (both)
                QCOMPARE(change.toDouble(), double(*section.score - *then->score) / 100);
            compared += both ? 1 : 0;
        }
        QVERIFY(compared > 2);
    }

    void withNothingBeforeThereIsADash()
    {
        const QDate first = Clock::fromMs(oldest()).toTimeZone(Clock::zone()).date();
        const auto table = sheet(first);

        QVERIFY_OK(table);
        QVERIFY(cell(*table, table->totals, "accepted").toInt() > 0);
        for (const char *key : {"accepted_on_month", "accepted_on_year", "score_on_month", "score_on_year"})
            QCOMPARE(paperText(cell(*table, table->totals, key)), "—");
    }

private:
    qint64 oldest()
    {
        return m_file->value("SELECT min(accepted) FROM complaint WHERE state NOT IN (20, 25, 99)")
            .toLongLong();
    }
};

TEST_WITHOUT_WIDGETS(tst_HandlingSheet)
#include "tst_handlingsheet.moc"
