// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statchart.h"

#include <QTest>

namespace {
constexpr QSize Shown{300, 160};

/// Strongly coloured pixels in one of the equal slots of the chart: lines, points and columns, no words.
int inked(const StatChart &chart, const QImage &image, int slot)
{
    const int width = image.width() / int(chart.values().size());
    int count = 0;
    for (int x = slot * width + width / 4; x < slot * width + 3 * width / 4; ++x)
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x, y).hsvSaturation() > 110 ? 1 : 0;
    return count;
}
} // namespace

/// The small chart: what it says and what it draws.
class tst_StatChart : public QObject
{
    Q_OBJECT

private slots:
    void aGapIsNoZero_data()
    {
        QTest::addColumn<StatChart::Form>("form");
        QTest::newRow("line") << StatChart::Form::Line;
        QTest::newRow("columns") << StatChart::Form::Columns;
    }

    void aGapIsNoZero()
    {
        QFETCH(StatChart::Form, form);
        StatChart chart(form);
        chart.resize(Shown);
        chart.setValues({{"July", 90, {}}, {"August", {}, {}}, {"September", 80, {}}, {"October", 80, {}}});

        const QImage image = chart.grab().toImage();

        QCOMPARE(inked(chart, image, 1), 0);
        QVERIFY(inked(chart, image, 2) > 0);
        QVERIFY(chart.accessibleDescription().contains("August: —"));
        QVERIFY(chart.accessibleDescription().contains("September: 80"));
    }

    void aZeroIsDrawn()
    {
        StatChart chart(StatChart::Form::Line);
        chart.resize(Shown);
        chart.setValues({{"July", 90, {}}, {"August", 0, {}}, {"September", 80, {}}});

        QVERIFY(inked(chart, chart.grab().toImage(), 1) > 0);
    }

    void nothingButGapsIsDrawnToo()
    {
        StatChart chart(StatChart::Form::Line);
        chart.resize(Shown);
        chart.setValues({{"July", {}, {}}, {"August", {}, {}}});

        QCOMPARE(inked(chart, chart.grab().toImage(), 0), 0);
    }
};

TEST_WITH_WIDGETS(tst_StatChart)
#include "tst_statchart.moc"
