// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singlewindow.h"

#include "tests/support/testdatabase.h"

#include <QtTest>

#include <atomic>
#include <memory>

/// One window for one file, with real processes.
class tst_SingleWindow : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsThereAtFirst()
    {
        const QTemporaryDir folder;

        QVERIFY(!SingleWindow(folder.filePath("office.jieban")).handOver());
    }

    void theFirstIsAskedToComeForward()
    {
        const QTemporaryDir folder;
        SingleWindow first(folder.filePath("office.jieban"));
        first.listen();
        QSignalSpy asked(&first, &SingleWindow::comeForward);

        // From another thread: the answer comes from this one's event loop.
        std::atomic<bool> handed = false;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            handed =
                SingleWindow(folder.filePath("../" + QFileInfo(folder.path()).fileName() + "/office.jieban"))
                    .handOver();
        }));
        other->start();

        QTRY_VERIFY(other->isFinished());
        QVERIFY(handed);
        QCOMPARE(asked.size(), 1);
    }

    void anotherFileIsAnotherWindow()
    {
        const QTemporaryDir folder;
        SingleWindow first(folder.filePath("one.jieban"));
        first.listen();

        QVERIFY(!SingleWindow(folder.filePath("two.jieban")).handOver());
    }

    void aSecondStartLeavesTheWindowToTheFirst()
    {
        TestDatabase file;
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) // leave the user's own alone
            environment.insert(name, QFileInfo(file.path()).path());
        QProcess first;
        first.setProcessEnvironment(environment);
        first.start(JIEBAN_PROGRAM, {"--file", file.path()});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(SingleWindow(file.path()).handOver(), 20000);

        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(JIEBAN_PROGRAM, {"--file", file.path()});

        QVERIFY(second.waitForFinished(20000)); // a window of its own would stay
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        first.waitForFinished();
    }
};

TEST_WITHOUT_WIDGETS(tst_SingleWindow)
#include "tst_singlewindow.moc"
