// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountkeyrepository.h"
#include "models/audit/auditlog.h"
#include "tests/models/accounts/accountoffice.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

/// A program killed at the door forgets no failure that it had answered, nor a change to an account; so
/// killing it gives nobody another try.
class tst_AccountKill : public QObject
{
    Q_OBJECT

private slots:
    void failuresAndChangesAreThereAfterAKill()
    {
        constexpr int Kills = 12;
        constexpr int MostSteps = 7;
        AccountOffice office;
        office.settled("何晓芸", OfficeRole::Clerk);
        office.close();
        QRandomGenerator random(7);
        int failuresSeen = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            const Said said =
                runAndKill(office.path(), 2 + int(random.bounded(MostSteps - 1)), int(random.bounded(80)));
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

    /// Lets it say so many lines, and live a little longer.
    static Said runAndKill(const QString &path, int lines, int afterMs)
    {
        QProcess program;
        program.start(ACCOUNT_STREAM, {path});
        QByteArray text;
        while (text.count('\n') < lines && program.waitForReadyRead(30'000))
            text += program.readAllStandardOutput();
        QThread::msleep(ulong(afterMs)); // into the midst of the next step
        program.kill();
        program.waitForFinished();
        text += program.readAllStandardOutput();
        if (!text.contains('\n'))
            return {};
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
