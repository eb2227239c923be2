// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filekey.h"

#include "models/storage/integrity.h"
#include "models/storage/recorder.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QFile>

/// The key of a file: where it lies, and what is left of it.
class tst_FileKey : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_file = std::make_unique<TestDatabase>(); }
    void cleanup() { m_file.reset(); }

    void aNewFileHasAKeyOfItsOwn()
    {
        QByteArray keys[2];
        for (QByteArray &key : keys) {
            const QString path = m_file->filePath(QString("%1.jieban").arg(&key - keys));
            const auto file = Database::open(path, {.create = true});
            QVERIFY_OK(file);
            key = (*file)->keys().key();
            QCOMPARE(key.size(), KeyRing::KeyBytes);
        }
        QVERIFY(keys[0] != keys[1]);
    }

    void theKeyGivenAtFirstStays()
    {
        QCOMPARE((*m_file)->keys().key(), TestDatabase::key());
        const QString path = m_file->path();
        m_file->close();

        const auto again = Database::open(path, {.key = QByteArray(KeyRing::KeyBytes, 'z')});

        QCOMPARE((*again)->keys().key(), TestDatabase::key());
        const auto reading = Database::open(path, {.readOnly = true});
        QCOMPARE((*reading)->keys().key(), TestDatabase::key());
    }

    void withoutTheOpenKeyTheFileOpensButGivesNothing()
    {
        add();
        QVERIFY(isOpen());
        enclose();
        QVERIFY(!isOpen());
        m_file->open();

        QVERIFY(!(*m_file)->keys().isOpen());
        QCOMPARE(m_file->value("SELECT count(*) FROM complaint").toInt(), 1);
        const auto refused = (*m_file)->readNow(
            [](Connection &c) { return c.value("SELECT unseal(reporter) FROM complaint"); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains("Sign in"), qPrintable(refused.error().message));
        QVERIFY(!m_file->act("UPDATE complaint SET reporter = seal('b')"));
    }

    void withoutTheKeyAFileIsCheckedAndCopied()
    {
        add();
        enclose();
        m_file->open();
        const QByteArray before = m_file->digest();
        const QString target = m_file->filePath("copy.jieban");

        QVERIFY_OK((*m_file)->saveCopyNow(target));

        const auto findings = (*m_file)->readNow([](Connection &c) { return Integrity({}).findings(c); });
        QCOMPARE(*findings, QStringList());
        const auto different = (*m_file)->maintainNow([](Connection &c) { return Integrity::rebuild(c); });
        QCOMPARE(*different, QStringList());
        const auto copy = Database::open(target, {.readOnly = true});
        QCOMPARE((*copy)->readNow([](Connection &c) { return Digest::of(c); })->all, before);
    }

    void whoBringsTheKeyReadsAndSearches()
    {
        add();
        enclose();
        m_file->open();
        // As after an upgrade that could not fill the index without the key.
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) -> Result<> {
            return c.runAll({"INSERT INTO complaint_search (complaint_search) VALUES ('delete-all')",
                             "INSERT INTO meta (k, v) VALUES ('unfilled.complaint', 1)"});
        }));

        (*m_file)->keys().open(TestDatabase::key());
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) { return FileKey::opened(c); }));

        QCOMPARE(m_file->value("SELECT unseal(reporter) FROM complaint"), QVariant("欧阳小满"));
        QCOMPARE(m_file->value("SELECT count(*) FROM complaint_search "
                               "WHERE complaint_search MATCH search_expression('oyxm')"),
                 QVariant(1));
    }

    void anEnclosedKeyIsNowhereInTheFile()
    {
        for (int i = 0; i < 50; ++i)
            add();
        QVERIFY(bytes().contains(TestDatabase::key())); // so that the search can find it

        enclose();

        QVERIFY(!bytes().contains(TestDatabase::key()));
        m_file->close();
        QVERIFY(!bytes().contains(TestDatabase::key()));
    }

    void anEncloseThatIsTakenBackChangesNothing()
    {
        const auto failed = (*m_file)->maintainNow([](Connection &c) -> Result<> {
            return FileKey::enclose(c).and_then([]() -> Result<> {
                return failure({Error::Kind::Invalid, "no", {}});
            });
        });
        QVERIFY(!failed);

        QVERIFY(isOpen());
        m_file->open();
        QVERIFY((*m_file)->keys().isOpen());
    }

private:
    void add()
    {
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, [](Connection &c) {
            return c.execute(
                "INSERT INTO complaint (id, scope, number, reporter) VALUES (?, 0, 'A', seal(?))",
                {c.recorder().newId(), "欧阳小满"});
        }));
    }

    void enclose()
    {
        QVERIFY_OK((*m_file)->maintainNow([](Connection &c) { return FileKey::enclose(c); }));
    }

    bool isOpen()
    {
        return *(*m_file)->readNow([](Connection &c) { return FileKey::isOpen(c); });
    }

    QByteArray bytes() const
    {
        QByteArray all;
        for (const char *part : {"", "-wal", "-shm"}) {
            QFile file(m_file->path() + part);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<TestDatabase> m_file;
};

TEST_WITHOUT_WIDGETS(tst_FileKey)
#include "tst_filekey.moc"
