// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/migrator.h"
#include "tests/models/storage/sectionwork.h"

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace SectionWork;

namespace {
#ifdef Q_OS_UNIX
/// Permissions bind everybody but root, so root plays nobody while this lives.
class Nobody
{
public:
    Nobody()
    {
        if (m_isRoot)
            m_changed = setresuid(65534, 65534, 0) == 0;
    }
    ~Nobody()
    {
        if (m_changed)
            m_changed = setresuid(0, 0, 0) != 0;
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    const bool m_isRoot = geteuid() == 0;
    bool m_changed = false;
};
#endif
} // namespace

/// Opening a file: whose it is, and what may be done with it.
class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<TestDatabase>(); }
    void cleanup() { m_file.reset(); }

    void aMissingFileIsAnError()
    {
        const auto opened = Database::open(m_file->filePath("none.jieban"), {});

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(m_file->filePath("none.jieban")));
    }

    void aMissingFolderIsAnErrorEvenWhenCreating()
    {
        const auto opened = Database::open(m_file->filePath("no/where/a.jieban"), {.create = true});

        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void aNewFileIsOurs()
    {
        QCOMPARE(m_file->value("PRAGMA application_id").toInt(), Migrator::ApplicationId);
        QCOMPARE(m_file->value("PRAGMA journal_mode").toString(), "wal");
        QVERIFY(m_file->value("SELECT v FROM meta WHERE k = 'station'").toInt() >= 0x8000);
    }

    void aNetworkMountIsRefusedWithTheReason()
    {
        m_file->close();
        for (const QString type : {"nfs4", "cifs", "fuse.sshfs"}) {
            const auto opened =
                Database::open(m_file->path(), {.fileSystemOf = [type](const QString &) { return type; }});

            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Invalid);
            QVERIFY(opened.error().message.contains(type));
        }
    }

    void aSecondOpenerIsRefused()
    {
        const auto second = Database::open(m_file->path(), {});

        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QVERIFY(second.error().message.contains("office.jieban"));
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("still works")));
    }

    void aSecondReaderIsWelcome()
    {
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("A")));

        auto reader = Database::open(m_file->path(), {.readOnly = true});

        QVERIFY_OK(reader);
        QCOMPARE((*reader)->readNow(counting())->toInt(), 1);
        QVERIFY(!(*reader)->writeNow({"test.add", {}}, adding("B")));
    }

    void aNewerFileIsOpenForReadingOnly()
    {
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("A")));
        m_file->close();
        foreign("PRAGMA user_version = 9999");

        auto opened = Database::open(m_file->path(), {});

        QVERIFY_OK(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY((*opened)->notice() && !(*opened)->notice()->message.isEmpty());
        QCOMPARE((*opened)->readNow(counting())->toInt(), 1);
        const auto refused = (*opened)->writeNow({"test.add", {}}, adding("B"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, (*opened)->notice()->message);
        QVERIFY(!(*opened)->undoNow());
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        const QString path = m_file->filePath("other.db");
        foreign("CREATE TABLE theirs (x)", path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();

        const auto opened = Database::open(path, {.create = true});

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

#ifdef Q_OS_UNIX
    void aFileThatCannotBeWrittenIsOpenForReadingOnly_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("file") << 0444 << 0777;
        QTest::newRow("folder") << 0666 << 0555;
        QTest::newRow("both") << 0444 << 0555;
    }

    void aFileThatCannotBeWrittenIsOpenForReadingOnly()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, adding("A")));
        m_file->close();
        const QByteArray folder = QFileInfo(m_file->path()).absolutePath().toLocal8Bit();
        QCOMPARE(chmod(qPrintable(m_file->path()), mode_t(fileMode)), 0);
        QCOMPARE(chmod(folder.constData(), mode_t(folderMode)), 0);
        {
            const Nobody nobody;
            auto opened = Database::open(m_file->path(), {});

            QVERIFY_OK(opened);
            QVERIFY((*opened)->isReadOnly());
            QVERIFY(!(*opened)->notice()->message.isEmpty());
            QCOMPARE((*opened)->readNow(counting())->toInt(), 1);
            QVERIFY(!(*opened)->writeNow({"test.add", {}}, adding("B")));
        }
        chmod(folder.constData(), 0777);
    }
#endif

private:
    void foreign(const QString &sql, QString path = {}) const
    {
        if (path.isEmpty())
            path = m_file->path();
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, qPrintable(sql), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_Database)
#include "tst_database.moc"
