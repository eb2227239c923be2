// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/look.h"

#include <QtTest>

/// The colours keep what accessibility asks of them, in both sets.
class tst_Look : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(Look::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(Look::contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(Look::contrast(QColor("#767676"), Qt::white) - 4.54) < 0.01); // the textbook grey
    }

    void textCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textCanBeReadOnEveryGround()
    {
        QFETCH(bool, dark);
        const Look::Colours &c = dark ? Look::dark() : Look::light();
        for (const QColor &ground : {c.window, c.rail, c.surface, c.hover, c.accentSoft})
            for (const QColor &ink : {c.text, c.quiet, c.accent})
                QVERIFY2(Look::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + " on " + ground.name()));
        QVERIFY(Look::contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(Look::contrast(c.onAccent, c.accentHover) >= 4.5);
        for (const Look::ToneColours &tone : {c.neutral, c.info, c.success, c.warning, c.danger})
            for (const QColor &ground : {tone.soft, c.surface, c.window})
                QVERIFY2(Look::contrast(tone.ink, ground) >= 4.5,
                         qPrintable(tone.ink.name() + " on " + ground.name()));
    }

    void aPaletteLeadsBackToItsColours()
    {
        QVERIFY(Look::colours(Look::palette(Look::dark())).isDark);
        QVERIFY(!Look::colours(Look::palette(Look::light())).isDark);
    }
};

TEST_WITHOUT_WIDGETS(tst_Look)
#include "tst_look.moc"
