// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paperpictures.h"

#include <QFutureSynchronizer>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <QtTest>

/// Pictures on paper.
class tst_PaperPictures : public QObject
{
    Q_OBJECT

private slots:
    void manyPapersAtOnceDoNotWaitForEachOther()
    {
        QTemporaryDir folder;
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        Report::Pictures pictures;
        for (int i = 0; i < 4; ++i) {
            const QString path = folder.filePath(QString("%1.png").arg(i));
            QVERIFY(image.save(path));
            pictures.pictures.append({.file = path});
        }
        ReportDocument document;
        document.blocks.append(pictures);

        QThreadPool::globalInstance()->setMaxThreadCount(2);
        QList<QFuture<qsizetype>> papers;
        for (int i = 0; i < 200; ++i)
            papers << QtConcurrent::run([document] { return decodedPictures(document, PaperLook()).size(); });
        for (const QFuture<qsizetype> &paper : papers) {
            if (!QTest::qWaitFor([&] { return paper.isFinished(); }, 20000)) {
                QThreadPool::globalInstance()->setMaxThreadCount(8); // lets them go, so that the test can end
                QFAIL("the papers wait for each other");
            }
            QCOMPARE(paper.result(), 4);
        }
    }
};

TEST_WITH_WIDGETS(tst_PaperPictures)
#include "tst_paperpictures.moc"
