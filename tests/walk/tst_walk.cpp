// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/inspect.h"
#include "tests/walk/walkpages.h"
#include "views/shell/theme.h"

#include <QtTest>
#include <QtWidgets>

#ifdef __SANITIZE_ADDRESS__
constexpr bool Sanitized = true;
#else
constexpr bool Sanitized = false;
#endif

/// Visits every page in both languages, light and dark, and photographs it; a second process of the same test
/// does so at 200 %, because the scale of a Qt program is fixed when it starts. Pictures: <build>/walk.
class tst_Walk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = new Theme(*qApp);
        const QDir build(QCoreApplication::applicationDirPath() + "/..");
        QVERIFY(build.mkpath("walk"));
        m_folder = build.absoluteFilePath("walk");
        QVERIFY(m_chinese.load(":/translations/jieban_zh_CN.qm"));
    }

    void everyPageIsFitToBeSeen_data()
    {
        QTest::addColumn<WalkPage>("page");
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<bool>("dark");
        // With sanitizers each page is built once: how it looks, the other run sees.
        const QList<bool> languages = Sanitized ? QList{true} : QList{true, false};
        const QList<bool> modes = Sanitized ? QList{false} : QList{false, true};
        for (const bool chinese : languages)
            for (const bool dark : modes)
                for (const WalkPage &page : walkPages())
                    QTest::addRow(
                        "%s-%s-%s", qPrintable(page.name), chinese ? "zh_CN" : "en", dark ? "dark" : "light")
                        << page << chinese << dark;
    }

    void everyPageIsFitToBeSeen()
    {
        QFETCH(WalkPage, page);
        QFETCH(bool, chinese);
        QFETCH(bool, dark);
        speak(chinese);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);

        const std::unique_ptr<QWidget> widget(page.build());
        if (!page.size.isEmpty())
            widget->resize(page.size);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QCoreApplication::processEvents();
        const QImage picture = widget->grab().toImage();
        const QString name = QString("%1/%2-%3.png").arg(m_folder, QTest::currentDataTag()).arg(percent());
        QVERIFY(picture.save(name));

        QStringList faults = Inspect::clipped(widget.get()) + Inspect::overlapping(widget.get()) +
                             Inspect::outside(widget.get()) + Inspect::missingGlyphs(widget.get()) +
                             Inspect::unnamed(widget.get()) + Inspect::faint(widget.get(), picture);
        if (chinese)
            faults += Inspect::untranslated(widget.get());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n    ")));
    }

    void everyPageIsFitToBeSeenAtTwiceTheSize()
    {
        if (percent() != 100)
            QSKIP("this is the process at twice the size");
        if (Sanitized)
            QSKIP("how a page looks is for the run without sanitizers");
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_SCALE_FACTOR", "2");
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::MergedChannels);
        again.start(QCoreApplication::applicationFilePath(), {"tst_walk", "everyPageIsFitToBeSeen"});
        QVERIFY(again.waitForFinished(900000));
        QVERIFY2(again.exitCode() == 0, again.readAll().constData());
    }

private:
    void speak(bool chinese)
    {
        QLocale::setDefault(chinese ? QLocale("zh_CN") : QLocale("en_GB"));
        if (chinese)
            QCoreApplication::installTranslator(&m_chinese);
        else
            QCoreApplication::removeTranslator(&m_chinese);
    }

    static int percent() { return qRound(qApp->devicePixelRatio() * 100); }

    Theme *m_theme = nullptr;
    QTranslator m_chinese;
    QString m_folder;
};

TEST_WITH_WIDGETS(tst_Walk)
#include "tst_walk.moc"
