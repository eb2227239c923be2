// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditpage.h"

#include "models/base/clock.h"
#include "models/tables/tablereader.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"
#include "views/shell/dialogs.h"
#include "views/widgets/badge.h"
#include "views/widgets/datefield.h"
#include "views/widgets/searchcombo.h"

#include <QtTest>
#include <QtWidgets>

using Kind = AuditEvent::Kind;

/// What the auditor sees and does.
class tst_AuditPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        for (int i = 1; i <= 40; ++i) {
            const AuditEvent event{
                i % 4 == 0 ? Kind::Print : Kind::Export,
                i % 2 == 0 ? "何晓芸" : "罗志强",
                QString("complaint 001-2026-A%1").arg(i, 6, 10, QChar('0')),
                "12 rows, xlsx",
                i % 10 != 0,
                QDateTime({2026, 3, 1}, {8, 0}, Clock::zone()).addDays(i).toMSecsSinceEpoch()};
            QVERIFY_OK(AuditService::noteNow(**m_file, event));
        }
        m_service = std::make_unique<AuditService>(**m_file);
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_service.reset();
        m_file.reset();
    }

    void theLatestEntryComesFirst()
    {
        QTRY_COMPARE(cell(0, AuditTableModel::Number), "40");
        QCOMPARE(cell(0, AuditTableModel::At), "2026-04-10 08:00:00");
        QCOMPARE(cell(0, AuditTableModel::Object), "Request 001-2026-A000040");
        QCOMPARE(cell(0, AuditTableModel::Outcome), "Failed");
        QCOMPARE(cell(1, AuditTableModel::Outcome), "Done");
        QCOMPARE(m_page->findChild<QLabel *>("count")->text(), "40 entries");
    }

    void eachFieldNarrowsTheList()
    {
        m_page->findChild<QCheckBox *>("failedOnly")->click();
        QTRY_COMPARE(rows(), 4);
        auto *kind = m_page->findChild<QComboBox *>("filter.kind");
        kind->setCurrentIndex(kind->findData(int(Kind::Print)));
        QTRY_COMPARE(rows(), 2);
        m_page->findChild<QPushButton *>("clearFilters")->click();
        QTRY_COMPARE(rows(), 40);
        type(m_page->findChild<QLineEdit *>("filter.from"), "2026-04-01");
        QTRY_COMPARE(rows(), 10);
        type(m_page->findChild<QLineEdit *>("filter.to"), "2026-04-02");
        QTRY_COMPARE(rows(), 2);
        m_page->findChild<QPushButton *>("clearFilters")->click();
        QTRY_COMPARE(rows(), 40);
        QTest::keyClicks(m_page->findChild<QLineEdit *>("search"), "A00002");
        QTRY_COMPARE(rows(), 10);
    }

    void aPersonIsChosenAmongThoseWithEntries()
    {
        auto *person = m_page->findChild<SearchCombo *>("filter.person");
        QTRY_VERIFY((person->setCurrent("罗志强"), person->current() == "罗志强"));
        person->setCurrent({});

        m_page->activateWindow();
        person->setFocus();
        QTest::keyClicks(person, "hxy");
        QTRY_VERIFY(person->isPopupVisible());
        QTest::keyClick(person->findChild<QWidget *>("choices"), Qt::Key_Return);

        QTRY_COMPARE(rows(), 20);
        QCOMPARE(m_page->filter().person, "何晓芸");
    }

    void nothingFoundSaysSo()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>("search"), "nowhere");
        QTRY_VERIFY(!list()->isVisible());
        QVERIFY(!m_page->findChild<QAction *>("audit.export")->isEnabled());
    }

    void theChainIsWalkedWhenThePageIsFirstSeen()
    {
        QTRY_COMPARE(chain().text, "Chain intact up to entry 40");
        QCOMPARE(chain().tone, Look::Tone::Success);
    }

    void aTamperedEntryIsNamed()
    {
        QTRY_COMPARE(chain().tone, Look::Tone::Success);
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) {
            return c.runAll({"DROP TRIGGER audit_no_update", "UPDATE audit SET person = 'x' WHERE n = 7"});
        }));
        QSignalSpy message(m_page.get(), &Page::messageChanged);

        m_page->findChild<QAction *>("audit.check")->trigger();

        QTRY_COMPARE(chain().text, "Audit entry 7 was changed");
        QCOMPARE(chain().tone, Look::Tone::Danger);
        QCOMPARE(message.size(), 1);
        QCOMPARE(message.first().first().value<Message>().tone, Look::Tone::Danger);
    }

    void aNewEntryComesByItself()
    {
        QTRY_COMPARE(rows(), 40);
        m_service->note({.kind = Kind::Settings, .object = "time_limit"});
        QTRY_COMPARE(rows(), 41);
        QTRY_COMPARE(cell(0, AuditTableModel::Object), "Time limits");
    }

    void whatIsShownIsExportedAndThatIsNoted()
    {
        m_page->findChild<QCheckBox *>("failedOnly")->click();
        QTRY_COMPARE(rows(), 4);
        const QString path = m_file->filePath("欧阳小满.csv");
        Dialogs::setNextAnswer(path);
        QSignalSpy message(m_page.get(), &Page::messageChanged);

        m_page->findChild<QAction *>("audit.export")->trigger();

        QTRY_COMPARE(message.size(), 1);
        QCOMPARE(message.first().first().value<Message>().tone, Look::Tone::Success);
        QFile table(path);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[1].contains("001-2026-A000040"));
        QCOMPARE(m_file->value("SELECT object || detail FROM audit WHERE n = 41").toString(),
                 "audit4 rows, csv");
    }

    void aTableOfAnotherKindIsRefused()
    {
        QTRY_COMPARE(rows(), 40);
        Dialogs::setNextAnswer(m_file->filePath("audit.doc"));
        QSignalSpy message(m_page.get(), &Page::messageChanged);

        m_page->findChild<QAction *>("audit.export")->trigger();

        QTRY_COMPARE(message.size(), 1);
        QCOMPARE(message.first().first().value<Message>().tone, Look::Tone::Danger);
        QVERIFY(!QFileInfo::exists(m_file->filePath("audit.doc")));
    }

private:
    void open()
    {
        m_page = std::make_unique<AuditPage>(*m_service);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->visited();
    }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTableView *list() const { return m_page->findChild<QTableView *>("list"); }
    int rows() const { return list()->model()->rowCount(); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    Badge chain() const { return m_page->findChild<BadgeLabel *>("chain")->badge(); }

    std::unique_ptr<TestDatabase> m_file;
    std::unique_ptr<AuditService> m_service;
    std::unique_ptr<AuditPage> m_page;
};

TEST_WITH_WIDGETS(tst_AuditPage)
#include "tst_auditpage.moc"
