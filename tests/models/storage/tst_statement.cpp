// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "tests/support/testsupport.h"

#include <QTemporaryDir>

/// Statements through SQLite's own interface.
class tst_Statement : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Connection::open(m_folder->filePath("a.db"), Connection::Access::ReadWrite);
        QVERIFY_OK(opened);
        m_connection = std::move(*opened);
        QVERIFY_OK(m_connection->run("CREATE TABLE t (v)"));
    }

    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QVariant>("back");
        QTest::newRow("null") << QVariant() << QVariant();
        QTest::newRow("null text") << QVariant(QString()) << QVariant();
        QTest::newRow("empty text") << QVariant(QString("")) << QVariant(QString(""));
        QTest::newRow("Chinese") << QVariant("路灯𠮷") << QVariant("路灯𠮷");
        QTest::newRow("null character")
            << QVariant(QString::fromUtf8("a\0b", 3)) << QVariant(QString::fromUtf8("a\0b", 3));
        QTest::newRow("int") << QVariant(-5) << QVariant(qint64(-5));
        QTest::newRow("large") << QVariant(qint64(1) << 62) << QVariant(qint64(1) << 62);
        QTest::newRow("bool") << QVariant(true) << QVariant(qint64(1));
        QTest::newRow("double") << QVariant(0.25) << QVariant(0.25);
        QTest::newRow("bytes") << QVariant(QByteArray("\0\1\2", 3)) << QVariant(QByteArray("\0\1\2", 3));
    }

    void valuesComeBackAsTheyWere()
    {
        QFETCH(QVariant, value);
        QFETCH(QVariant, back);
        auto insert = Statement::prepare(*m_connection, "INSERT INTO t VALUES (?)");
        QVERIFY_OK(insert);

        insert->bind(1, value);
        QVERIFY_OK(insert->execute());

        auto select = Statement::prepare(*m_connection, "SELECT v FROM t");
        QVERIFY_OK(select);
        const auto row = select->step();
        QVERIFY(row && *row);
        QCOMPARE(select->any(0), back);
        QCOMPARE(select->isNull(0), !back.isValid());
        QCOMPARE(select->columnCount(), 1);
    }

    void aStatementRunsAgainAndAgain()
    {
        auto insert = Statement::prepare(*m_connection, "INSERT INTO t VALUES (?)");
        QVERIFY_OK(insert);
        for (int i = 0; i < 1000; ++i) {
            insert->bind(1, i);
            QVERIFY_OK(insert->execute());
        }

        const auto keys =
            readKeys(*m_connection, "SELECT v FROM t WHERE v >= ? AND v < ? ORDER BY v", {10, 13});

        QVERIFY_OK(keys);
        QCOMPARE(*keys, (QList<qint64>{10, 11, 12}));
    }

    void aMovedStatementGoesOn()
    {
        auto first = Statement::prepare(*m_connection, "INSERT INTO t VALUES (1)");
        Statement moved(std::move(*first));
        auto other = Statement::prepare(*m_connection, "INSERT INTO t VALUES (2)");
        *other = std::move(moved);

        QVERIFY_OK(other->execute());

        QCOMPARE(m_connection->value("SELECT v FROM t")->toInt(), 1);
    }

    void wrongSqlIsAnErrorWithItsReason()
    {
        const auto wrong = Statement::prepare(*m_connection, "SELECT nothing FROM t");

        QVERIFY(!wrong);
        QVERIFY(!wrong.error().message.isEmpty());
        QVERIFY(wrong.error().detail.contains("nothing"));
        QVERIFY(!readKeys(*m_connection, "SELECT nothing FROM t"));
    }

    void aFailedStepIsAnErrorAndTheStatementCanGoOn()
    {
        QVERIFY_OK(m_connection->run("CREATE TABLE u (v CHECK (v < 3))"));
        auto insert = Statement::prepare(*m_connection, "INSERT INTO u VALUES (?)");
        insert->bind(1, 5);

        QVERIFY(!insert->execute());

        insert->bind(1, 2);
        QVERIFY_OK(insert->execute());
        QCOMPARE(m_connection->value("SELECT count(*) FROM u")->toInt(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

TEST_WITHOUT_WIDGETS(tst_Statement)
#include "tst_statement.moc"
