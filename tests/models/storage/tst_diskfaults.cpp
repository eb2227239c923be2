// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/integrity.h"
#include "models/storage/recorder.h"
#include "tests/support/faultydisk.h"
#include "tests/support/lamps.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

using Fault = FaultyDisk::Fault;
using Lasts = FaultyDisk::Lasts;
Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Lasts)

/// A disk that fills up or fails at the first, the second, … the last write of what is done: told in words,
/// nothing acknowledged is lost, nothing is there by halves, and the file is sound afterwards.
class tst_DiskFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        TestDatabase(); // SQLite is set up by our own first connection
        m_disk = std::make_unique<FaultyDisk>();
    }

    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        m_stored = 0;
        m_each = 60;
    }

    void cleanup()
    {
        m_disk->mend();
        m_file.reset();
    }

    void cleanupTestCase() { m_disk.reset(); }

    void anActionIsStoredOrRefused_data() { faults(); }

    void anActionIsStoredOrRefused()
    {
        forEveryWrite(30, [this] {
            strike();
            for (int i = 0; i < 2; ++i) // the second one finds the disk as the first left it
                tell(fill());
        });
    }

    void anUndoIsDoneOrRefused_data() { faults(); }

    void anUndoIsDoneOrRefused()
    {
        forEveryWrite(15, [this] {
            QVERIFY_OK(fill());
            m_stored += Rows;
            strike();
            const auto undone = (*m_file)->undoNow();
            tell(undone, -Rows);
        });
    }

    void closingLosesNothing_data() { faults(); }

    void closingLosesNothing()
    {
        forEveryWrite(20, [this] {
            tell(fill());
            strike();
            m_file->close();
        });
    }

    void aCopyIsWholeOrTheOldOneStays_data() { faults(); }

    void aCopyIsWholeOrTheOldOneStays()
    {
        const QString copy = m_file->filePath("copy.jieban");
        m_each = 10;
        forEveryWrite(20, [&] {
            QFile::remove(copy);
            QVERIFY_OK((*m_file)->saveCopyNow(copy));
            const QByteArray before = content(copy);
            tell(fill());
            strike();

            const auto saved = (*m_file)->saveCopyNow(copy);

            tell(saved, 0);
            QCOMPARE(content(copy) == before, !saved);
            QVERIFY(!QFile::exists(copy + ".part"));
        });
    }

    void aNewFileIsMadeAtTheNextTry_data() { faults(); }

    void aNewFileIsMadeAtTheNextTry()
    {
        int refused = 0;
        m_each = 10;
        for (m_step = 0;; m_step = later(m_step)) {
            const QString path = m_file->filePath(QString("new%1.jieban").arg(m_step));
            strike();
            auto made = Database::open(path, {.create = true});
            const bool struck = m_disk->mend();
            if (!made) {
                ++refused;
                QVERIFY(struck);
                QVERIFY2(made.error().message.contains(words()), qPrintable(made.error().message));
                made = Database::open(path, {.create = true});
            }
            QVERIFY_OK(made);
            QCOMPARE(findings(**made), QStringList());
            if (!struck)
                break;
        }
        QVERIFY(refused >= 15);
    }

    void aFileThatCannotGrowLosesOnlyTheLastStep()
    {
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) -> Result<> {
            const auto pages = c.value("PRAGMA page_count");
            return pages ? c.execute(QString("PRAGMA max_page_count = %1").arg(pages->toInt() + 10))
                         : failure(pages.error());
        }));
        Result<> last;
        while (last && m_stored < 5000) {
            last = fill();
            m_stored += last ? Rows : 0;
        }

        QVERIFY(!last);
        QCOMPARE(last.error().kind, Error::Kind::Storage);
        QVERIFY(last.error().message.contains("The disk is full"));
        verifyHolds(); // opened anew there is room again
    }

private:
    static constexpr int Rows = 3;

    /// Each of the first writes, then ever fewer: a copy and a new file have hundreds, most of them alike.
    int later(int step) const { return step < m_each ? step + 1 : step + step / 4; }

    static void faults()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Lasts>("lasts");
        QTest::newRow("full for a moment") << Fault::Full << Lasts::Once;
        QTest::newRow("full") << Fault::Full << Lasts::UntilMended;
        QTest::newRow("a bad sector") << Fault::Broken << Lasts::Once;
        QTest::newRow("broken") << Fault::Broken << Lasts::UntilMended;
    }

    /// The work, each time failing one write later, until nothing failed.
    void forEveryWrite(int atLeast, const std::function<void()> &work)
    {
        for (m_step = 0;; m_step = later(m_step)) {
            work();
            const bool struck = m_disk->mend();
            if (!QTest::currentTestFailed())
                verifyHolds();
            if (QTest::currentTestFailed())
                qFatal("at write %d", m_step);
            if (!struck)
                break;
        }
        QVERIFY2(m_step >= atLeast, qPrintable(QString("only %1 writes").arg(m_step)));
    }

    void strike()
    {
        QFETCH(Fault, fault);
        QFETCH(Lasts, lasts);
        m_disk->failAfter(m_step, fault, lasts);
    }

    static QString words()
    {
        QFETCH(Fault, fault);
        return fault == Fault::Full ? "The disk is full" : "The disk failed";
    }

    /// What was acknowledged is there at once, what was refused was refused in words and is not.
    template <typename Outcome>
    void tell(const Outcome &outcome, int added = Rows)
    {
        if (outcome)
            m_stored += added;
        QCOMPARE(rows(), m_stored);
        if (outcome)
            return;
        const QString message = outcome.error().message;
        QVERIFY2(message.contains(words()) && message.contains("office.jieban"), qPrintable(message));
    }

    Result<> fill() { return addLamps(**m_file, Rows); }

    int rows() { return m_file->value("SELECT count(*) FROM complaint WHERE _x = 0").toInt(); }

    /// After a restart, and after the next action.
    void verifyHolds()
    {
        m_file->open();
        QCOMPARE(rows(), m_stored);
        QCOMPARE(findings(**m_file), QStringList());
        QVERIFY_OK(fill());
        m_stored += Rows;
        QCOMPARE(rows(), m_stored);
    }

    static QStringList findings(Database &file)
    {
        const auto found =
            file.readNow([](Connection &c) { return Integrity(QList<Invariant>()).findings(c); });
        return found ? *found : QStringList(found.error().detail);
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<TestDatabase> m_file;
    int m_step = 0;
    int m_stored = 0;
    int m_each = 0;
};

TEST_WITHOUT_WIDGETS(tst_DiskFaults)
#include "tst_diskfaults.moc"
