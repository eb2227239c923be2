// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include "models/storage/integrity.h"
#include "models/storage/recorder.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

#include <sqlite3.h>

/// Recorded changes: what is captured, history, undo and redo.
class tst_ChangeLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<TestDatabase>(); }
    void cleanup() { m_file.reset(); }

    void anEditKeepsOldAndNewValue()
    {
        const qint64 id = addSection("Finance");

        QVERIFY_OK(m_file->act("UPDATE section SET name = 'Treasury' WHERE id = ?", {id}));

        const auto history = historyOf(id);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].cells.size(), 1);
        QCOMPARE(history[0].cells[0].column, "name");
        QCOMPARE(history[0].cells[0].before.toString(), "Finance");
        QCOMPARE(history[0].cells[0].after.toString(), "Treasury");
        QCOMPARE(history[0].change.person, "Tester");
        QVERIFY(history[1].born);
        QCOMPARE(nameIn(history[1]), "Finance");
    }

    void aValueWrittenTwiceInOneActionIsOneChange()
    {
        const qint64 id = addSection("A");

        QVERIFY_OK((*m_file)->writeNow({"test.twice", {}}, [id](Connection &c) -> Result<> {
            for (const char *name : {"B", "C"}) {
                if (const auto done = c.run("UPDATE section SET name = ? WHERE id = ?", {name, id}); !done)
                    return failure(done.error());
            }
            return {};
        }));

        const auto history = historyOf(id);
        QCOMPARE(history[0].cells.size(), 1);
        QCOMPARE(history[0].cells[0].before.toString(), "A");
        QCOMPARE(history[0].cells[0].after.toString(), "C");
    }

    void aFailedActionLeavesNothing()
    {
        const QByteArray before = m_file->digest();

        const auto failed = (*m_file)->writeNow({"test.fail", {}}, [](Connection &c) -> Result<> {
            const auto done =
                c.run("INSERT INTO section (id, scope, name) VALUES (?, 0, 'X')", {c.recorder().newId()});
            return done ? Result<>(failure({Error::Kind::Invalid, "no", {}})) : failure(done.error());
        });

        QVERIFY(!failed);
        QCOMPARE(m_file->digest(), before);
        QCOMPARE(m_file->value("SELECT count(*) FROM change").toInt(), 0);
    }

    void aWriteFromAForeignToolFails_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("insert") << "INSERT INTO section (id, scope, name) VALUES (1, 0, 'X')";
        QTest::newRow("insert with a clock")
            << "INSERT INTO section (id, scope, name, _h) VALUES (1, 0, 'X', 5)";
        QTest::newRow("update") << "UPDATE section SET name = 'X'";
        QTest::newRow("delete") << "DELETE FROM section";
        QTest::newRow("replace") << "INSERT OR REPLACE INTO section (id, scope, name) VALUES (1, 0, 'X')";
    }

    void aWriteFromAForeignToolFails()
    {
        QFETCH(QString, sql);
        addSection("A");
        m_file->close();

        sqlite3 *foreign = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(m_file->path()), &foreign), SQLITE_OK);
        const int code = sqlite3_exec(foreign, qPrintable(sql), nullptr, nullptr, nullptr);
        const int reads = sqlite3_exec(foreign, "SELECT count(*) FROM section", nullptr, nullptr, nullptr);
        sqlite3_close(foreign);

        QVERIFY(code != SQLITE_OK);
        QCOMPARE(reads, SQLITE_OK);
    }

    void aWriteOutsideAnActionFails()
    {
        const auto slipped = (*m_file)->maintainNow([](Connection &c) -> Result<> {
            const auto done = c.run("INSERT INTO section (id, scope, name) VALUES (1, 0, 'X')");
            return done ? Result<>{} : failure(done.error());
        });

        QVERIFY(!slipped);
    }

    void rowsAreNeverDeleted()
    {
        addSection("A");

        QVERIFY(!m_file->act("DELETE FROM section"));
        QVERIFY(
            !m_file->act("INSERT OR REPLACE INTO section (id, scope, name) SELECT id, 0, 'B' FROM section"));
        QVERIFY(!m_file->act("UPDATE section SET scope = 7"));
    }

    void undoAndRedoSurviveARestart()
    {
        const qint64 id = addSection("A");
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'B' WHERE id = ?", {id}));
        m_file->open();

        QVERIFY_OK((*m_file)->undoNow());
        QCOMPARE(nameOf(id), "A");
        m_file->open();

        QVERIFY_OK((*m_file)->redoNow());
        QCOMPARE(nameOf(id), "B");
    }

    void undoIsPerPerson()
    {
        const qint64 first = addSection("A");
        (*m_file)->setPerson("Other");
        const qint64 second = addSection("B");
        (*m_file)->setPerson("Tester");

        QVERIFY_OK((*m_file)->undoNow());

        QCOMPARE(m_file->value(QString("SELECT _x FROM section WHERE id = %1").arg(first)).toInt(), 1);
        QCOMPARE(m_file->value(QString("SELECT _x FROM section WHERE id = %1").arg(second)).toInt(), 0);
        QVERIFY(!(*m_file)->undoNow());
    }

    void undoIsRefusedWhenALaterChangeTouchedTheCell()
    {
        const qint64 id = addSection("A");
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'B' WHERE id = ?", {id}));
        (*m_file)->setPerson("Wang");
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'C' WHERE id = ?", {id}));
        (*m_file)->setPerson("Tester");

        const auto refused = (*m_file)->undoNow();

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains("Wang"));
        QCOMPARE(nameOf(id), "C");
    }

    void undoOfAnotherCellOfTheSameRecordIsAllowed()
    {
        const qint64 id = addSection("A");
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'B' WHERE id = ?", {id}));
        (*m_file)->setPerson("Wang");
        QVERIFY_OK(m_file->act("UPDATE section SET code = 'C' WHERE id = ?", {id}));
        (*m_file)->setPerson("Tester");

        QVERIFY_OK((*m_file)->undoNow());

        QCOMPARE(nameOf(id), "A");
    }

    void aBirthIsNotUndoneUnderSomebodysEdit()
    {
        const qint64 id = addSection("A");
        (*m_file)->setPerson("Wang");
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'B' WHERE id = ?", {id}));
        (*m_file)->setPerson("Tester");

        QVERIFY(!(*m_file)->undoNow());
        (*m_file)->setPerson("Wang");
        QVERIFY_OK((*m_file)->undoNow());
        (*m_file)->setPerson("Tester");
        QVERIFY_OK((*m_file)->undoNow());
    }

    void aNewActionEndsRedo()
    {
        const qint64 id = addSection("A");
        QVERIFY_OK(m_file->act("UPDATE section SET name = 'B' WHERE id = ?", {id}));
        QVERIFY_OK((*m_file)->undoNow());

        QVERIFY_OK(m_file->act("UPDATE section SET name = 'C' WHERE id = ?", {id}));

        QVERIFY(!(*m_file)->redoNow());
    }

    void anySequenceThenAllUndoneIsTheStart()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const QByteArray start = m_file->digest();
            int standing = 0;
            for (int step = 0; step < 60; ++step)
                standing += randomStep(random, standing);
            const QByteArray end = m_file->digest();
            int undone = 0;
            for (; standing > 0; --standing, ++undone)
                QVERIFY_OK((*m_file)->undoNow());

            QCOMPARE(m_file->digest(), start);

            for (; undone > 0; --undone)
                QVERIFY_OK((*m_file)->redoNow());
            QCOMPARE(m_file->digest(), end);
            QVERIFY2(findings().isEmpty(), qPrintable(findings().join('\n')));
            init();
        }
    }

    void theSchemaIsTheRegistry() { QCOMPARE(findings(), QStringList()); }

    void anUndeclaredTableIsFound()
    {
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) -> Result<> {
            const auto done = c.run("CREATE TABLE secret (x)");
            return done ? Result<>{} : failure(done.error());
        }));

        QVERIFY(findings().join('\n').contains("secret"));
    }

private:
    qint64 addSection(const QString &name)
    {
        const auto id = (*m_file)->writeNow({"test.add", name}, [name](Connection &c) -> Result<qint64> {
            const qint64 made = c.recorder().newId();
            const auto done = c.run("INSERT INTO section (id, scope, name) VALUES (?, 0, ?)", {made, name});
            return done ? Result<qint64>(made) : failure(done.error());
        });
        return id.value_or(0);
    }

    QString nameOf(qint64 id)
    {
        return m_file->value(QString("SELECT name FROM section WHERE id = %1").arg(id)).toString();
    }

    static QString nameIn(const HistoryEntry &entry)
    {
        for (const auto &cell : entry.cells) {
            if (cell.column == "name")
                return cell.after.toString();
        }
        return {};
    }

    QList<HistoryEntry> historyOf(qint64 id)
    {
        const auto history =
            (*m_file)->readNow([id](Connection &c) { return ChangeLog(c).history("section", id); });
        return history.value_or(QList<HistoryEntry>());
    }

    QStringList findings()
    {
        const auto found = (*m_file)->readNow([](Connection &c) { return Integrity({}).findings(c); });
        return found ? *found : QStringList(found.error().detail);
    }

    /// Inserts, edits, deletes, undoes or redoes; answers by how much the undo stack grew.
    int randomStep(QRandomGenerator &random, int standing)
    {
        const quint32 what = random.bounded(10);
        if (what == 0 && standing > 0)
            return (*m_file)->undoNow() ? -1 : 0;
        if (what == 1)
            return (*m_file)->redoNow() ? 1 : 0;
        const qint64 before = m_file->value("SELECT count(*) FROM change").toLongLong();
        const QString any = "(SELECT id FROM section ORDER BY (id * ?) % 7919 LIMIT 1)";
        if (what < 5)
            addSection(QString::number(random.generate()));
        else if (what < 9)
            (void) m_file->act(
                "UPDATE section SET name = ?, code = ? WHERE id = " + any,
                {QString::number(random.bounded(5)), int(random.bounded(3)), int(random.bounded(9999))});
        else
            (void) m_file->act("UPDATE section SET _x = 1 - _x WHERE id = " + any,
                               {int(random.bounded(9999))});
        return int(m_file->value("SELECT count(*) FROM change").toLongLong() - before);
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_ChangeLog)
#include "tst_changelog.moc"
