// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/filestore.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/attachments/attachmentservice.h"
#include "models/attachments/mediatype.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

/// Attached files lie beside the file under what they contain, whole and checked.
class tst_FileStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestOffice> m_office;

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_office->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

    FileStore store() const { return FileStore(m_office->path()); }

    QStringList filesBeside() const
    {
        QStringList names;
        for (QDirIterator it(
                 m_office->path() + ".files", QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();)
            names << QDir(m_office->path() + ".files").relativeFilePath(it.next());
        return names;
    }

    QStringList findings()
    {
        return (**m_office).readNow(AttachmentDirectory::findings).value_or(QStringList{"failed"});
    }

private slots:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }

    void aFileLiesUnderItsHash()
    {
        const QString path = write("说明.txt", "abc");

        const auto stored = store().put(path);

        QVERIFY_OK(stored);
        QCOMPARE(stored->hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(stored->name, "说明.txt");
        QCOMPARE(stored->size, 3);
        QCOMPARE(stored->mediaType, "text/plain");
        QCOMPARE(filesBeside(), QStringList{"ba/" + stored->hash}); // and nothing temporary
        QCOMPARE(store().pathOf(stored->hash), m_office->path() + ".files/ba/" + stored->hash);
        QVERIFY(QFile::exists(path)); // a copy
    }

    void theSameContentIsKeptOnce()
    {
        QVERIFY_OK(store().put(write("a.txt", "abc")));
        QVERIFY_OK(store().put(write("b.txt", "abc")));

        QCOMPARE(filesBeside().size(), 1);
    }

    void aDamagedCopyIsMadeWholeAgain()
    {
        const auto stored = store().put(write("a.txt", "abc"));
        QFile damaged(store().pathOf(stored->hash));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("xyz");
        damaged.close();
        QCOMPARE(store().conditionOf(*stored), FileStore::Condition::Corrupt);

        QVERIFY_OK(store().put(write("a.txt", "abc")));

        QCOMPARE(store().conditionOf(*stored), FileStore::Condition::Sound);
    }

    void whatIsRefusedSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << "is empty";
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\2\1\1")
                                 << "is a program";
        QTest::newRow("program of another system") << QByteArray("MZ").append(100, '\0') << "is a program";
        QTest::newRow("script") << QByteArray("#!/bin/sh\n") << "is a program";
    }
    void whatIsRefusedSaysWhy()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);

        const auto stored = store().put(write("照片.jpg", content));

        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Invalid);
        QVERIFY2(stored.error().message.contains(words), qPrintable(stored.error().message));
        QVERIFY(filesBeside().isEmpty());
    }

    void aMissingFileIsUnreachable()
    {
        const auto stored = store().put("/nowhere/at/all.jpg");
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Unreachable);
    }

    void aStoreThatCannotBeWrittenIsTold()
    {
        write("office.jieban.files", "a file where the folder should be");

        const auto stored = store().put(write("a.txt", "abc"));

        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Storage);
    }

    void whatIsMissingOrDamagedIsFound()
    {
        const auto first = store().put(write("a.txt", "abc"));
        const auto second = store().put(write("b.txt", "def"));
        const Complaint owner = m_office->take(m_office->streetLamp()).value();
        QVERIFY_OK((**m_office).writeNow({"attachment.add", {}}, [&](Connection &c) {
            return AttachmentDirectory::add(c, {"complaint", owner.id.value}, {*first, *second}, "何晓芸");
        }));
        QCOMPARE(findings(), QStringList());

        QVERIFY(QFile::remove(store().pathOf(first->hash)));
        QFile damaged(store().pathOf(second->hash));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("deg");
        damaged.close();

        QCOMPARE(findings().size(), 2);
        QVERIFY(findings().join('\n').contains("missing: " + first->hash));
        QVERIFY(findings().join('\n').contains("not what was attached: " + second->hash));
    }

    void aServiceStoresAddsAndRemoves()
    {
        AttachmentService service(**m_office);
        const Complaint owner = m_office->take(m_office->streetLamp()).value();
        const AttachmentOwner of{"complaint", owner.id.value};
        QSignalSpy changed(&service, &AttachmentService::changed);
        QList<StoredFile> files;
        service.store({write("a.txt", "abc"), write("b.txt", "def")}, this, [&](const auto &stored) {
            QVERIFY_OK(stored);
            files = *stored;
        });
        QTRY_COMPARE(files.size(), 2);

        service.add(of, files);
        QTRY_COMPARE(changed.size(), 1);
        QList<Attachment> listed;
        const auto list = [&] {
            service.load(of, this, [&](const auto &found) { listed = found.value_or(QList<Attachment>()); });
        };
        list();
        QTRY_COMPARE(listed.size(), 2);
        QCOMPARE(listed.first().file, files.first());

        service.remove(listed.first().id);
        QTRY_COMPARE(changed.size(), 2);
        list();
        QTRY_COMPARE(listed.size(), 1);
        QVERIFY_OK((*m_office)->undoNow());
        list();
        QTRY_COMPARE(listed.size(), 2);
    }

    void aFileIsWhatStandsInIt_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << "a.txt"
                              << "image/jpeg";
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << "a"
                             << "image/png";
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << "a.jpg"
                             << "application/pdf";
        QTest::newRow("named like a picture") << QByteArray("hello") << "a.jpg"
                                              << "text/plain";
        QTest::newRow("zip") << QByteArray("PK\3\4") << "a.zip"
                             << "application/zip";
        QTest::newRow("letter") << QByteArray("PK\3\4") << "a.DOCX"
                                << "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        QTest::newRow("chinese text, cut") << QByteArray("路灯").chopped(1) << "a"
                                           << "text/plain";
        QTest::newRow("noise") << QByteArray("\0\1\2", 3) << "a"
                               << "application/octet-stream";
        QTest::newRow("nothing") << QByteArray() << ""
                                 << "application/octet-stream";
    }
    void aFileIsWhatStandsInIt()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QFETCH(QString, type);

        QCOMPARE(MediaType::of(head, name), type);
    }
};

TEST_WITHOUT_WIDGETS(tst_FileStore)
#include "tst_filestore.moc"
