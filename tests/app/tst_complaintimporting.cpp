// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaintimporting.h"

#include "models/storage/station.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"
#include "views/shell/dialogs.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"

#include <QtWidgets>

/// Requests of another system come in through the window.
class tst_ComplaintImporting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<TestOffice>();
        QVERIFY_OK(
            (**m_office).maintainNow([](Connection &c) { return Station::setHomePlace(c, "990101001"); }));
        m_window = std::make_unique<MainWindow>();
        Dialogs::takeAsked();
    }

    void cleanup()
    {
        m_window.reset();
        m_office.reset();
    }

    void aTableWithOtherColumnsComesInWithItsMap()
    {
        Dialogs::setNextAnswer(QStringLiteral(TEST_DATA "/requests/othercity.csv"));
        Dialogs::setNextAnswer(true); // choose the map
        Dialogs::setNextAnswer(QStringLiteral(TEST_DATA "/requests/othercity.map.json"));
        Dialogs::setNextAnswer(true); // import
        start(ComplaintTableKind::Requests);

        QTRY_COMPARE(requests(), 3);
        QTRY_VERIFY(said().contains("3 requests of othercity.csv are stored"));
        QCOMPARE(Dialogs::takeAsked().size(), 4);
        QVERIFY_OK((**m_office).undoNow());
        QCOMPARE(requests(), 0);
    }

    void whoSaysNoToThePreviewStoresNothing()
    {
        Dialogs::setNextAnswer(table("received_at,content\n2025-03-04 09:00,路灯不亮\n"));
        Dialogs::cancelNext();
        start(ComplaintTableKind::Requests);

        QStringList asked;
        QTRY_COMPARE((asked += Dialogs::takeAsked()).size(), 2);
        QVERIFY(asked.last().startsWith("Import "));
        QCOMPARE(requests(), 0);
    }

    void aTableOfWrongRowsIsRefusedWithTheirReason()
    {
        Dialogs::setNextAnswer(table("received_at,content\nyesterday,路灯不亮\n"));
        start(ComplaintTableKind::Requests);

        QTRY_VERIFY(said().contains("No row of "));
        QVERIFY2(said().contains("Row 2, received_at"), qPrintable(said()));
        QCOMPARE(requests(), 0);
    }

    void open311ComesInByItsOwnNames()
    {
        Dialogs::setNextAnswer(table("service_request_id,status,description,requested_datetime\n"
                                     "77-1,open,路灯不亮,2025-03-04T09:00:00+08:00\n"));
        Dialogs::setNextAnswer(true);
        start(ComplaintTableKind::Open311);

        QTRY_COMPARE(requests(), 1);
    }

private:
    void start(ComplaintTableKind kind) { ComplaintImporting::start(**m_office, *m_window, kind); }
    QString said() const { return m_window->messages()->message().text; }

    int requests()
    {
        const auto count = (**m_office).readNow([](Connection &c) {
            return c.value("SELECT count(*) FROM complaint WHERE _x = 0");
        });
        return count ? count->toInt() : -1;
    }

    QString table(const QByteArray &text)
    {
        QFile file(m_folder.filePath("requests.csv"));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return written ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<MainWindow> m_window;
};

TEST_WITH_WIDGETS(tst_ComplaintImporting)
#include "tst_complaintimporting.moc"
