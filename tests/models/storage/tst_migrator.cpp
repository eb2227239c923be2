// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/storage/filecopy.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

/// Steps of the schema: once each, whole or not at all, with a copy of the file first.
class tst_Migrator : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void aFreshFileGetsEveryStep()
    {
        QVERIFY_OK(Migrator({one(), two()}).migrate(*m_connection));

        QCOMPARE(number("PRAGMA user_version"), 2);
        QCOMPARE(number("PRAGMA application_id"), Migrator::ApplicationId);
        QCOMPARE(number("SELECT count(*) FROM pragma_table_info('t')"), 2);
        QCOMPARE(copies(), QStringList()); // nothing to lose yet
    }

    void theSecondTimeNothingHappens()
    {
        QVERIFY_OK(Migrator({one()}).migrate(*m_connection));
        QVERIFY_OK(run("INSERT INTO t (a) VALUES (1)"));

        QVERIFY_OK(Migrator({one()}).migrate(*m_connection));

        QCOMPARE(number("SELECT count(*) FROM t"), 1);
        QCOMPARE(copies(), QStringList());
    }

    void theStepsOfTheProgramRunOnAFreshFile()
    {
        QVERIFY_OK(Migrator().migrate(*m_connection));

        QCOMPARE(number("PRAGMA user_version"), Migrator::newestVersion());
        QVERIFY(Migrator::newestVersion() > 0);
        QVERIFY(number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'") > 0);
    }

    void aStepThatFailsHalfWayKeepsTheLastGoodVersion()
    {
        const Migration broken{
            3, "broken", {"ALTER TABLE t ADD COLUMN c", "INSERT INTO t (a) VALUES (7)", "SELECT nonsense"}};

        const auto failed = Migrator({one(), two(), broken}).migrate(*m_connection);

        QVERIFY(!failed);
        QCOMPARE(number("PRAGMA user_version"), 2);
        QCOMPARE(number("SELECT count(*) FROM pragma_table_info('t')"), 2);
        QCOMPARE(number("SELECT count(*) FROM t"), 0);
        QVERIFY_OK(
            Migrator({one(), two(), {3, "mended", {"ALTER TABLE t ADD COLUMN c"}}}).migrate(*m_connection));
    }

    void aNewerFileIsRefused()
    {
        QVERIFY_OK(Migrator({one(), two()}).migrate(*m_connection));

        const auto refused = Migrator({one()}).migrate(*m_connection);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(number("PRAGMA user_version"), 2);
    }

    void aVerifiedCopyOfTheOldFileIsKept()
    {
        QVERIFY_OK(Migrator({one()}).migrate(*m_connection));
        QVERIFY_OK(run("INSERT INTO t (a) VALUES (42)"));

        QVERIFY_OK(Migrator({one(), two()}).migrate(*m_connection));

        QCOMPARE(copies(), QStringList{"office-before-0002.jieban"});
        const auto copy =
            Connection::open(m_folder->filePath(copies().first()), Connection::Access::ReadOnly);
        QVERIFY_OK(copy);
        QCOMPARE((*copy)->value("PRAGMA user_version")->toInt(), 1);
        QCOMPARE((*copy)->value("SELECT a FROM t")->toInt(), 42);
        QCOMPARE((*copy)->value("SELECT count(*) FROM pragma_table_info('t')")->toInt(), 1);
    }

    void aCopyThatFailsStopsTheMigration()
    {
        QVERIFY_OK(Migrator({one()}).migrate(*m_connection));
        // A folder of that name cannot be replaced by a file.
        QVERIFY(QDir(m_folder->path()).mkpath("office-before-0002.jieban/x"));

        const auto failed = Migrator({one(), two()}).migrate(*m_connection);

        QVERIFY(!failed);
        QVERIFY(!failed.error().message.isEmpty());
        QCOMPARE(number("PRAGMA user_version"), 1);
        QVERIFY(!QFile::exists(m_folder->filePath("office-before-0002.jieban.part")));
    }

    void aCopyReplacesAnOlderOne()
    {
        QFile old(m_folder->filePath("copy.jieban"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY_OK(Migrator({one()}).migrate(*m_connection));

        QVERIFY_OK(copyVerified(*m_connection, old.fileName()));

        QVERIFY_OK(Connection::open(old.fileName(), Connection::Access::ReadOnly));
        QVERIFY(QFileInfo(old).size() > 3);
    }

    void aCopyNeverTakesThePlaceOfTheFileItself()
    {
        QVERIFY_OK(Migrator({one()}).migrate(*m_connection));

        QVERIFY(!copyVerified(*m_connection, m_connection->path()));

        QCOMPARE(number("SELECT count(*) FROM t"), 0);
    }

    void aScriptIsCutAtEmptyLines()
    {
        const QString script = "-- What it is for.\n\nCREATE TABLE a (x);\n\n-- Why.\nCREATE TRIGGER b AFTER "
                               "INSERT ON a BEGIN\n    SELECT 1;\nEND;\n\n-- End.\n";

        const QStringList statements = Migrator::statementsOf(script);

        QCOMPARE(statements.size(), 2);
        QVERIFY(statements[0].contains("CREATE TABLE a"));
        QVERIFY(statements[1].contains("SELECT 1;\nEND"));
    }

private:
    static Migration one() { return {1, "one", {"CREATE TABLE t (a)"}}; }
    static Migration two() { return {2, "two", {"ALTER TABLE t ADD COLUMN b"}}; }

    void open()
    {
        m_connection.reset();
        auto opened = Connection::open(m_folder->filePath("office.jieban"), Connection::Access::ReadWrite);
        QVERIFY_OK(opened);
        m_connection = std::move(*opened);
    }

    Result<> run(const QString &sql)
    {
        const auto done = m_connection->run(sql);
        return done ? Result<>{} : failure(done.error());
    }

    int number(const QString &sql)
    {
        const auto found = m_connection->value(sql);
        return found ? found->toInt() : -1;
    }

    QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({"*-before-*"}, QDir::Files | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

TEST_WITHOUT_WIDGETS(tst_Migrator)
#include "tst_migrator.moc"
