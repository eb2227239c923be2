// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountkeyrepository.h"
#include "models/audit/auditlog.h"
#include "tests/models/accounts/accountoffice.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

/// A program killed at the door forgets no failure that it had answered, nor a change to an account; so
/// killing it gives nobody another try.
class tst_AccountKill : public QObject
{
    Q_OBJECT

private slots:
    void failuresAndChangesAreThereAfterAKill()
    {
        constexpr int Kills = 12;
        constexpr int LongestLifeMs = 900; // counted from the first acknowledgement
        AccountOffice office;
        office.settled("何晓芸", OfficeRole::Clerk);
        office.close();
        QRandomGenerator random(7);
        int failuresSeen = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            const Said said = runAndKill(office.path(), int(random.bounded(LongestLifeMs)));
            QVERIFY2(said.failed >= 0, "the program said nothing");
            office.open();
            const auto key = (*office).readNow([&](Connection &c) {
                return AccountKeyRepository(c).of(AccountDesk(c, {}).byName("何晓芸")->id);
            });
            QVERIFY_OK(key);
            const int stored = (*key)->lock.failures;
            const int next = said.failed == 5 ? 0 : said.failed + 1; // under way when it was killed
            QVERIFY2(stored == said.failed || stored == next,
                     qPrintable(QString("%1 stored, %2 answered").arg(stored).arg(said.failed)));
            QCOMPARE((*key)->lock.until > 0, stored == 5);
            if (said.disabled >= 0 && said.failed > 0)
                QCOMPARE(int(office.account("何晓芸").disabled), said.disabled);
            const auto chain = (*office).readNow([](Connection &c) { return AuditLog::verify(c); });
            QVERIFY_OK(chain);
            QVERIFY2(!chain->broken, qPrintable(chain->text()));
            failuresSeen += said.failed;
            office.close();
        }
        QVERIFY(failuresSeen > Kills); // otherwise the kills came too early to mean anything
    }

private:
    struct Said
    {
        int failed = -1;
        int disabled = -1;
    };

    static Said runAndKill(const QString &path, int afterMs)
    {
        QProcess program;
        program.start(ACCOUNT_STREAM, {path});
        if (!program.waitForReadyRead(30'000))
            return {};
        QElapsedTimer life;
        life.start();
        while (life.elapsed() < afterMs)
            program.waitForReadyRead(int(afterMs - life.elapsed()));
        program.kill();
        program.waitForFinished();
        const QByteArray text = program.readAllStandardOutput();
        Said said;
        for (const QByteArray &line : text.left(text.lastIndexOf('\n')).split('\n')) {
            int &which = line.startsWith("failed") ? said.failed : said.disabled;
            which = line.split(' ').last().toInt();
        }
        return said;
    }
};

TEST_WITHOUT_WIDGETS(tst_AccountKill)
#include "tst_accountkill.moc"
