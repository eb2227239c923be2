// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme.h"

#include <QtTest>
#include <QtWidgets>

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void everyTokenIsFilledIn()
    {
        const QString sheet = Theme::styleSheet(Look::light(), Theme::Density::Comfortable, qApp->font());

        QVERIFY(sheet.contains("QPushButton"));
        QVERIFY2(!sheet.contains('@'), qPrintable(sheet.mid(sheet.indexOf('@'), 80)));
    }

    void everyPictureOfTheSheetExists()
    {
        for (const auto *colours : {&Look::light(), &Look::dark()}) {
            const QString sheet = Theme::styleSheet(*colours, Theme::Density::Comfortable, qApp->font());
            auto pictures = QRegularExpression("url\\(([^)]+)\\)").globalMatch(sheet);
            QVERIFY(pictures.hasNext());
            while (pictures.hasNext()) {
                const QString path = pictures.next().captured(1);
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
    }

    void modeAndDensityReachTheApplication()
    {
        Theme theme(*qApp, Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        QVERIFY(!theme.isDark());
        const QString roomy = qApp->styleSheet();

        theme.setMode(Theme::Mode::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(Look::colours(qApp->palette()).isDark);
        QCOMPARE(QIcon::themeName(), QString("breeze-dark"));

        theme.setMode(Theme::Mode::Light);
        theme.setDensity(Theme::Density::Compact);
        QVERIFY(qApp->styleSheet() != roomy);
        QCOMPARE(changed.size(), 3);

        theme.setDensity(Theme::Density::Compact);
        QCOMPARE(changed.size(), 3); // nothing new
    }

    void figuresAreEquallyWide()
    {
        const Theme theme(*qApp);
        const QFontMetrics metrics(qApp->font());
        for (const QChar figure : QString("123456789"))
            QCOMPARE(metrics.horizontalAdvance(figure), metrics.horizontalAdvance('0'));
    }

    void theFontIsNeverTooSmallForChinese()
    {
        const Theme theme(*qApp);
        QVERIFY(qApp->font().pointSizeF() >= 10);
    }
};

TEST_WITH_WIDGETS(tst_Theme)
#include "tst_theme.moc"
