// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/digest.h"
#include "models/storage/integrity.h"
#include "tests/support/shortlife.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

/// A program killed at any moment loses nothing that it had acknowledged.
class tst_Kill : public QObject
{
    Q_OBJECT

private slots:
    void everythingAcknowledgedIsThereAfterAKill()
    {
        constexpr int Kills = 200;
        constexpr int LongestLifeMs = 60; // counted from the first acknowledgement
        QRandomGenerator random(1);
        int acknowledged = 0;
        for (quint32 kill = 1; kill <= Kills; ++kill) {
            const QList<QByteArray> lines = ShortLife::of(
                ACTION_STREAM, {path(), QString::number(kill)}, int(random.bounded(LongestLifeMs)));
            QVERIFY2(!lines.isEmpty(), "the program stored nothing");
            acknowledged += int(lines.size());

            auto database = Database::open(path(), {});
            QVERIFY_OK(database);
            verifyHolds(**database, lines.last(), kill % 10 == 0);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(acknowledged > 2 * Kills); // otherwise the kills came too early to mean anything
    }

private:
    QString path() const { return m_folder.filePath("office.jieban"); }

    static void verifyHolds(Database &database, const QByteArray &line, bool thoroughly)
    {
        database.setPerson("Tester");
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(words.size(), 2);
        const auto count = [&](const QString &sql) {
            const auto found = database.readNow([&](Connection &c) { return c.value(sql); });
            return found ? found->toLongLong() : -1;
        };
        const qint64 changes = count("SELECT count(*) FROM change");
        const qint64 known = words[0].toLongLong();
        QVERIFY2(changes == known || changes == known + 1,
                 qPrintable(QString("%1, acknowledged %2").arg(changes).arg(known)));
        QCOMPARE(count("SELECT count(*) FROM change WHERE h = " + QString::fromLatin1(words[1])),
                 known == 0 ? 0 : 1);
        const auto findings =
            database.readNow([](Connection &c) { return Integrity(QList<Invariant>()).findings(c); });
        QVERIFY_OK(findings);
        QCOMPARE(*findings, QStringList());
        if (thoroughly)
            verifyUndo(database);
    }

    /// Back and again is where we were, and the search index is what the rows say.
    static void verifyUndo(Database &database)
    {
        const auto digest = [&] {
            return database.readNow([](Connection &c) { return Digest::of(c); })->all;
        };
        const QByteArray before = digest();
        const auto undone = database.undoNow();
        if (undone)
            QVERIFY_OK(database.redoNow());
        else
            QCOMPARE(undone.error().kind, Error::Kind::NotFound); // everything was undone already
        QCOMPARE(digest(), before);
        const auto different = database.maintainNow([](Connection &c) { return Integrity::rebuild(c); });
        QVERIFY_OK(different);
        QCOMPARE(*different, QStringList());
    }

    QTemporaryDir m_folder;
};

TEST_WITHOUT_WIDGETS(tst_Kill)
#include "tst_kill.moc"
