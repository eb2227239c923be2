// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlog.h"
#include "models/storage/database.h"
#include "tests/support/shortlife.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

/// A program killed while it notes loses no event that it had acknowledged, and the chain goes on.
class tst_AuditKill : public QObject
{
    Q_OBJECT

private slots:
    void everyEventAcknowledgedIsThereAfterAKill()
    {
        constexpr int Kills = 60;
        constexpr int LongestLifeMs = 40; // counted from the first acknowledgement
        QRandomGenerator random(5);
        qint64 before = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            const QList<QByteArray> lines =
                ShortLife::of(AUDIT_STREAM, {path()}, int(random.bounded(LongestLifeMs)));
            QVERIFY2(!lines.isEmpty(), "the program noted nothing");
            const int acknowledged = lines.last().toInt();
            QVERIFY(acknowledged > 0);
            auto database = Database::open(path(), {});
            QVERIFY_OK(database);
            const auto chain = (*database)->readNow([](Connection &c) { return AuditLog::verify(c); });
            QVERIFY_OK(chain);
            QVERIFY2(!chain->broken, qPrintable(chain->text()));
            const qint64 there = chain->intact - before;
            QVERIFY2(there >= acknowledged,
                     qPrintable(QString("%1 there, %2 acknowledged").arg(there).arg(acknowledged)));
            before = chain->intact;
        }
        QVERIFY(before > 2 * Kills); // otherwise the kills came too early to mean anything
    }

private:
    QString path() const { return m_folder.filePath("office.jieban"); }

    QTemporaryDir m_folder;
};

TEST_WITHOUT_WIDGETS(tst_AuditKill)
#include "tst_auditkill.moc"
