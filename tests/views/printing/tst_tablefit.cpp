// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/tablefit.h"

#include "models/complaints/statisticssheet.h"
#include "views/printing/papertext.h"

#include <QTest>

/// Widths of the columns of a printed table.
class tst_TableFit : public QObject
{
    Q_OBJECT

private slots:
    void noWordOfAHeaderIsBroken_data()
    {
        QTest::addColumn<qreal>("width");
        QTest::newRow("upright") << 450.0;
        QTest::newRow("turned") << 740.0;
    }

    void noWordOfAHeaderIsBroken()
    {
        QFETCH(qreal, width);
        Report::Table table;
        StatisticsSheet::HandlingRow row{.unit = "市政综合管理办公室", .accepted = 137, .closed = 106};
        const ReportTable sheet = StatisticsSheet::handling({row, row}, row);
        for (const ReportTable::Column &column : sheet.columns)
            table.columns.append({column.title, column.align, column.width});
        for (const QVariantList &line : sheet.rows) {
            QStringList cells;
            for (const QVariant &value : line)
                cells << paperText(value);
            table.rows << cells;
        }

        const TableFit fit = fitTable(table, {}, width);

        PaperStyle bold = fit.style;
        bold.face = PaperFace::Hei;
        for (int i = 0; i < table.columns.size(); ++i) {
            const QStringList words = table.columns.at(i).title.simplified().split(' ');
            for (const QString &word : words)
                QVERIFY2(paperTextWidth(word, bold) < fit.widths.at(i), qPrintable(word));
        }
    }

    void chineseHeadersMayBreakAnywhere()
    {
        Report::Table table;
        for (int i = 0; i < 12; ++i)
            table.columns.append({"应当办结的诉求件数", Report::Align::Right});

        const TableFit fit = fitTable(table, {}, 740);

        QCOMPARE(fit.style.size, PaperStyle().size); // none needs the whole of its words
    }
};

TEST_WITH_WIDGETS(tst_TableFit)
#include "tst_tablefit.moc"
