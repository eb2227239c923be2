// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/previewdialog.h"

#include "views/printing/pageview.h"
#include "views/shell/dialogs.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

/// What a clerk sees before printing.
class tst_PreviewDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PreviewDialog> m_dialog;
    PageView *m_view = nullptr;

    template <typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    static ReportDocument report(int pages)
    {
        ReportDocument document;
        document.title = "Monthly table";
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                document.blocks << Report::PageBreak{};
            document.blocks << Report::Heading{QString("Part %1").arg(i + 1)}
                            << Report::Paragraph{"Some text"};
        }
        return document;
    }

    void open(int pages)
    {
        m_dialog = std::make_unique<PreviewDialog>(report(pages));
        m_view = part<PageView>("pages");
        QSignalSpy ready(m_dialog.get(), &PreviewDialog::ready);
        m_dialog->QDialog::show();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.first().first().toInt(), pages);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

private slots:
    void cleanup() { m_dialog.reset(); }

    void pageKeysTurnThePages()
    {
        open(5);

        QTest::keyClick(m_view, Qt::Key_PageDown);
        QTest::keyClick(m_view, Qt::Key_PageDown);
        QCOMPARE(part<QSpinBox>("page")->value(), 3);
        QTest::keyClick(m_view, Qt::Key_PageUp);

        QCOMPARE(m_view->currentPage(), 1);
        QCOMPARE(part<QListView>("thumbnails")->currentIndex().row(), 1);
    }

    void aPageNumberLeadsToThePage()
    {
        open(30);

        part<QSpinBox>("page")->setValue(27);

        QCOMPARE(m_view->currentPage(), 26);
    }

    void keysZoomAndFit()
    {
        open(2);
        const qreal fitted = m_view->zoom();

        QTest::keyClick(m_view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(m_view->zoom() < fitted);
        QTest::keyClick(m_view, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), fitted);
        QTest::keyClick(m_view, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(m_view->zoom() < fitted);
        QCOMPARE(m_view->verticalScrollBar()->pageStep(), m_view->viewport()->height());
    }

    void paperStaysWhiteInTheDark()
    {
        QPalette dark;
        dark.setColor(QPalette::Mid, QColor(0x20, 0x20, 0x20));
        qApp->setPalette(dark);
        open(1);

        const QImage shown = m_view->viewport()->grab().toImage();

        QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() - 40), QColor(Qt::white));
        QCOMPARE(shown.pixelColor(2, 2), QColor(0x20, 0x20, 0x20));
        qApp->setPalette({});
    }

    void savingWritesThePdfAndSaysSo()
    {
        open(2);
        const QString file = m_folder.filePath("saved.pdf");
        Dialogs::setNextAnswer(file);
        QSignalSpy saved(m_dialog.get(), &PreviewDialog::saved);

        part<QAction>("preview.savePdf")->trigger();

        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(Dialogs::takeAsked(), QStringList{"Save as PDF"});
        QVERIFY(QFile::exists(file));
        QVERIFY(part<QLabel>("message")->text().contains(file));
    }

    void aFailureIsTold()
    {
        open(1);
        Dialogs::setNextAnswer(m_folder.filePath("no/such/folder.pdf"));

        part<QAction>("preview.savePdf")->trigger();

        QTRY_VERIFY(part<QLabel>("message")->text().contains("could not be saved"));
        QVERIFY(part<QLabel>("message")->isVisible());
        QVERIFY(part<QAction>("preview.savePdf")->isEnabled());
    }

    void printingAsksAndPrints()
    {
        open(2);
        const QString file = m_folder.filePath("printed.pdf");
        Dialogs::setNextAnswer(file);
        QSignalSpy printed(m_dialog.get(), &PreviewDialog::printed);

        QTest::keyClick(m_view, Qt::Key_P, Qt::ControlModifier);

        QCOMPARE(printed.size(), 1);
        QVERIFY(QFile::exists(file));
    }

    void cancellingSavesAndPrintsNothing()
    {
        open(1);
        QSignalSpy saved(m_dialog.get(), &PreviewDialog::saved);
        QSignalSpy printed(m_dialog.get(), &PreviewDialog::printed);
        Dialogs::cancelNext();
        Dialogs::cancelNext();

        part<QAction>("preview.savePdf")->trigger();
        part<QAction>("preview.print")->trigger();

        QVERIFY(part<QAction>("preview.savePdf")->isEnabled());
        QCOMPARE(saved.size() + printed.size(), 0);
    }

    void closingWhilePagesAreLaidOutIsSafe()
    {
        for (int i = 0; i < 20; ++i)
            PreviewDialog(report(50)).QDialog::show();
    }
};

TEST_WITH_WIDGETS(tst_PreviewDialog)
#include "tst_previewdialog.moc"
