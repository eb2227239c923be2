// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sealingupgrade.h"

#include "models/storage/changelog.h"
#include "models/storage/generatedschema.h"
#include "models/storage/integrity.h"
#include "models/storage/migrator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>

namespace {
constexpr int LastPlainVersion = 5;
const QStringList PlainValues{
    "欧阳小满", "10012345678", "望湖路1号3栋202", "10087654321", "报告单.pdf", "司徒云"};
} // namespace

/// A file of a version that knew no sealing.
class tst_SealingUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeOldFile();
    }
    void cleanup() { m_folder.reset(); }

    void itsValuesAreSealedAtTheFirstOpening()
    {
        for (const QString &value : PlainValues)
            QVERIFY2(contains(value), qPrintable(value)); // so that the search can find them

        const auto file = Database::open(path(), {});

        QVERIFY_OK(file);
        QCOMPARE(text(**file, "SELECT unseal(reporter) || unseal(phone) FROM complaint"),
                 PlainValues[0] + PlainValues[1]);
        QCOMPARE(text(**file, "SELECT unseal(name) FROM attachment"), PlainValues[4]);
        QVERIFY(text(**file, "SELECT unseal(fields) FROM draft").contains(PlainValues[5]));
        QCOMPARE(text(**file,
                      "SELECT count(*) FROM complaint_search "
                      "WHERE complaint_search MATCH search_expression('欧阳')"),
                 QString("1"));
        for (const QString &value : PlainValues)
            QVERIFY2(!contains(value), qPrintable(value));
    }

    void itsHistoryReadsAsBefore()
    {
        const auto file = Database::open(path(), {});
        QVERIFY_OK(file);

        const auto history =
            (*file)->readNow([](Connection &c) { return ChangeLog(c).history("complaint", 1); });

        QVERIFY_OK(history);
        QCOMPARE(history->first().cells.first().before.toString(), PlainValues[3]);
        QCOMPARE(history->first().cells.first().after.toString(), PlainValues[1]);
        QCOMPARE(text(**file, "SELECT typeof(old) || typeof(new) FROM change_cell"), QString("blobblob"));
        const auto findings = (*file)->readNow([](Connection &c) { return Integrity({}).findings(c); });
        QCOMPARE(*findings, QStringList());
    }

    void nothingIsLeftOfItAnywhere()
    {
        {
            const auto file = Database::open(path(), {});
            QVERIFY_OK(file);
            QVERIFY_OK((*file)->saveCopyNow(m_folder->filePath("copy.jieban")));
        }
        QCOMPARE(QDir(m_folder->path()).entryList({"*-before-*"}, QDir::Files), QStringList());
        for (const QString &value : PlainValues)
            QVERIFY2(!contains(value), qPrintable(value));
    }

    void anUpgradeThatWasCutOffGoesOn()
    {
        {
            auto connection = open();
            QVERIFY_OK(Migrator().migrate(*connection)); // and the power went
        }
        for (const QString &value : PlainValues)
            QVERIFY2(contains(value), qPrintable(value));

        const auto file = Database::open(path(), {});

        QVERIFY_OK(file);
        for (const QString &value : PlainValues)
            QVERIFY2(!contains(value), qPrintable(value));
    }

    void theSecondOpeningChangesNothing()
    {
        QByteArray digest;
        QByteArray key;
        for (int opening = 0; opening < 2; ++opening) {
            const auto file = Database::open(path(), {});
            QVERIFY_OK(file);
            const QByteArray now = (*file)->readNow([](Connection &c) { return Digest::of(c); })->all;
            QVERIFY(opening == 0 || (now == digest && (*file)->keys().key() == key));
            digest = now;
            key = (*file)->keys().key();
        }
    }

private:
    QString path() const { return m_folder->filePath("office.jieban"); }

    std::unique_ptr<Connection> open() const
    {
        return Connection::open(path(), Connection::Access::ReadWrite).value();
    }

    /// With rows as that version wrote them, and traces of removed ones in free pages.
    void makeOldFile()
    {
        const auto connection = open();
        const QDir folder(":/migrations");
        for (const QString &name : folder.entryList({"*.sql"}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (name.left(4).toInt() <= LastPlainVersion && file.open(QIODevice::ReadOnly))
                QVERIFY_OK(connection->runAll(Migrator::statementsOf(QString::fromUtf8(file.readAll()))));
        }
        QVERIFY_OK(connection->runAll({QString("PRAGMA user_version = %1").arg(LastPlainVersion),
                                       QString("PRAGMA application_id = %1").arg(Migrator::ApplicationId)}));
        QVERIFY_OK(GeneratedSchema::removeTriggers(*connection));
        QVERIFY_OK(connection->runAll(
            {"PRAGMA secure_delete=OFF",
             "INSERT INTO change (h, person, action, kind) VALUES (1, 'T', 'a', 0), (2, 'T', 'b', 0)",
             "INSERT INTO change_born (h, tbl, first, last) VALUES (1, 5, 1, 1), (1, 14, 1, 1)",
             QString(
                 "INSERT INTO complaint (id, scope, _h, number, reporter, phone, address) VALUES (1, 0, 1, "
                 "'A1', '%1', '%2', '%3')")
                 .arg(PlainValues[0], PlainValues[1], PlainValues[2]),
             QString("INSERT INTO change_cell (tbl, id, h, col, old, new, cover) "
                     "VALUES (5, 1, 2, 12, '%1', '%2', 1)")
                 .arg(PlainValues[3], PlainValues[1]),
             "INSERT INTO sync_cell (tbl, id, col, h) VALUES (5, 1, 12, 2)",
             QString("INSERT INTO attachment (id, scope, _h, tbl, row, name) VALUES (1, 0, 1, 5, 1, '%1')")
                 .arg(PlainValues[4]),
             QString("INSERT INTO draft (form, at, fields) VALUES ('f', 1, '{\"reporter\":\"%1\"}')")
                 .arg(PlainValues[5]),
             QString("CREATE TABLE gone AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                     "WHERE i < 5000) SELECT i, '%1%2' AS x FROM n")
                 .arg(PlainValues[0], PlainValues[1]),
             "DROP TABLE gone"}));
    }

    static QString text(Database &file, const QString &sql)
    {
        const auto value = file.readNow([&](Connection &c) { return c.value(sql); });
        return value ? value->toString() : value.error().detail;
    }

    bool contains(const QString &value) const
    {
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(value.toUtf8()))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TEST_WITHOUT_WIDGETS(tst_SealingUpgrade)
#include "tst_sealingupgrade.moc"
