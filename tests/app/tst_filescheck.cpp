// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/attachmentdirectory.h"
#include "models/attachments/filestore.h"
#include "tests/support/testoffice.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QtTest>

/// `jieban check` looks at the attached files, too.
class tst_FilesCheck : public QObject
{
    Q_OBJECT

    struct Checked
    {
        int status = -1;
        QString said;
    };

    static Checked check(const QString &path)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(JIEBAN_PROGRAM, {"--file=" + path, "check"});
        program.waitForFinished(60'000);
        return {program.exitCode(), QString::fromUtf8(program.readAll())};
    }

private slots:
    void aMissingFileIsAFinding()
    {
        TestOffice office;
        const FileStore store(office.path());
        const auto file = store.put("照片的内容", "照片.txt");
        QVERIFY_OK(file);
        const Complaint owner = office.take(office.streetLamp()).value();
        QVERIFY_OK((*office).writeNow({"attachment.add", {}}, [&](Connection &c) {
            return AttachmentDirectory::add(c, {"complaint", owner.id.value}, {*file}, "何晓芸");
        }));
        office.close();
        const Checked before = check(office.path());
        QVERIFY2(before.status == 0, qPrintable(before.said));

        QVERIFY(QFile::remove(store.pathOf(file->hash)));

        const Checked after = check(office.path());
        QVERIFY(after.status != 0);
        QVERIFY2(after.said.contains(file->hash), qPrintable(after.said));
    }
};

TEST_WITHOUT_WIDGETS(tst_FilesCheck)
#include "tst_filescheck.moc"
