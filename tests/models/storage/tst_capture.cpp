// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include "models/storage/recorder.h"
#include "models/storage/schemaregistry.h"
#include "models/storage/sealing.h"
#include "tests/support/loggeddiff.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

/// What the change log says of an action against what SQLite itself finds different in the file before and
/// after it, cell by cell. Tables and columns are taken from the file, not from our registry.
class tst_Capture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<TestDatabase>();
        m_columns.clear();
        for (const QString &table : list("SELECT name FROM pragma_table_list WHERE type = 'table' "
                                         "AND schema = 'main' AND name NOT LIKE 'sqlite_%'")) {
            if (!SchemaRegistry::localTables().contains(table))
                m_columns.insert(table,
                                 list(QString("SELECT name FROM pragma_table_info('%1') WHERE name NOT IN "
                                              "('id', 'scope', '_h', '_x')")
                                          .arg(table)));
        }
        QVERIFY(m_columns.size() >= 7);
    }

    void cleanup() { m_file.reset(); }

    void theLogIsWhatTheFileSays_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 2; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void theLogIsWhatTheFileSays()
    {
        QFETCH(quint32, seed);
        constexpr int Actions = 160;
        m_random.seed(seed);
        QMap<QString, QMap<QString, QString>> born;
        qsizetype edited = 0;
        for (int action = 0; action < Actions; ++action) {
            keep("before");
            act();
            const FileDiff found = differences();
            compare(found);
            if (QTest::currentTestFailed())
                return;
            born.insert(found.born);
            edited += found.edited.size();
        }
        QVERIFY2(born.size() > 50 && edited > 300, "too little happened to mean anything");
        firstValuesAreRemembered(born);
    }

    /// The comparison is worth something only if it sees each trigger that is not there.
    void aMissingTriggerIsSeen_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto &table : SchemaRegistry::syncedTables())
            QTest::newRow(qPrintable(table.name)) << table.name;
    }

    void aMissingTriggerIsSeen()
    {
        QFETCH(QString, table);
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, [&](Connection &c) { return insert(c, table); }));
        QString missing;
        const auto &registered = *SchemaRegistry::table(table);
        for (const auto &column :
             registered.columns + QList{SchemaRegistry::Column{SchemaRegistry::DeletedColumn, "_x"}}) {
            drop(QString("%1_cell%2").arg(table).arg(column.number), missing);
            editEverything(table);
            const FileDiff found = differences();
            const FileDiff logged = fromLog();
            QCOMPARE(found.edited.size() - logged.edited.size(), 1);
            for (auto cell = found.edited.cbegin(); cell != found.edited.cend(); ++cell)
                QCOMPARE(logged.edited.contains(cell.key()), !cell.key().endsWith('/' + column.name));
            if (QTest::currentTestFailed())
                return;
        }
        drop(table + "_born", missing);
        keep("before");
        QVERIFY_OK((*m_file)->writeNow({"test.add", {}}, [&](Connection &c) { return insert(c, table); }));
        QCOMPARE(differences().born.size() - fromLog().born.size(), 1);
    }

private:
    QStringList list(const QString &sql)
    {
        return *(*m_file)->readNow([&](Connection &c) -> Result<QStringList> {
            auto query = c.run(sql);
            if (!query)
                return failure(query.error());
            QStringList values;
            while (query->next())
                values << query->value(0).toString();
            return values;
        });
    }

    /// Takes a trigger away and puts back what was taken away before it.
    void drop(const QString &trigger, QString &missing)
    {
        const QString sql =
            m_file->value(QString("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(trigger)).toString();
        QVERIFY(!sql.isEmpty());
        QVERIFY_OK((*m_file)->maintainNow([&](Connection &c) -> Result<> {
            for (const QString &change : QStringList{"DROP TRIGGER " + trigger, missing}) {
                if (const auto done = change.isEmpty() ? Result<>{} : c.execute(change); !done)
                    return done;
            }
            return {};
        }));
        missing = sql;
    }

    void editEverything(const QString &table)
    {
        keep("before");
        const int value = ++m_values;
        QStringList sets{"_x = 1 - _x"};
        for (const QString &column : std::as_const(m_columns[table]))
            sets << column + " = " +
                        Sealing::placeholder(*SchemaRegistry::table(table), column)
                            .replace('?', QString::number(value));
        QVERIFY_OK(m_file->act(QString("UPDATE %1 SET %2").arg(table, sets.join(", "))));
    }

    /// The file as it stands, with its log, as after a power cut.
    void keep(const QString &name)
    {
        for (const char *part : {"", "-wal"}) {
            const QString copy = m_file->filePath(name) + part;
            QFile::remove(copy);
            QVERIFY(QFile::copy(m_file->path() + part, copy));
        }
        QFile::remove(m_file->filePath(name) + "-shm");
        if (name == "before")
            m_last = m_file->value("SELECT max(h) FROM change").toLongLong();
    }

    FileDiff differences()
    {
        keep("after");
        return FileDiff::between(m_file->filePath("before"), m_file->filePath("after"), m_columns.keys());
    }

    FileDiff fromLog()
    {
        return *(*m_file)->readNow([this](Connection &c) { return loggedDiff(c, m_last); });
    }

    void compare(const FileDiff &found)
    {
        const FileDiff logged = fromLog();
        QCOMPARE(logged.born.keys(), found.born.keys());
        QCOMPARE(logged.edited.keys(), found.edited.keys());
        for (auto cell = found.edited.cbegin(); cell != found.edited.cend(); ++cell) {
            QCOMPARE(logged.edited[cell.key()].before, cell->before);
            QCOMPARE(logged.edited[cell.key()].after, cell->after);
        }
        QCOMPARE(found.gone, QStringList());
    }

    /// The log does not store the values of a birth: history must find them again below everything later.
    void firstValuesAreRemembered(const QMap<QString, QMap<QString, QString>> &born)
    {
        for (auto row = born.cbegin(); row != born.cend(); ++row) {
            const QString table = row.key().section('/', 0, 0);
            const qint64 id = row.key().section('/', 1).toLongLong();
            const auto first = (*m_file)->readNow([&](Connection &c) -> Result<QMap<QString, QString>> {
                const auto history = ChangeLog(c).history(table, id);
                if (!history)
                    return failure(history.error());
                QMap<QString, QString> values;
                for (const auto &cell : history->last().cells)
                    values.insert(cell.column,
                                  c.value(quoting(table, cell.column), {cell.after})->toString());
                return values;
            });
            QVERIFY_OK(first);
            for (const QString &column : std::as_const(m_columns[table]))
                QCOMPARE(first->value(column, "NULL"), row->value(column));
        }
    }

    static QString quoting(const QString &table, const QString &column)
    {
        const QString stored = Sealing::placeholder(*SchemaRegistry::table(table), column);
        return QString("SELECT quote(%1)").arg(stored);
    }

    quint32 below(qsizetype end) { return m_random.bounded(quint32(end)); }

    QVariant anyValue()
    {
        static const QVariantList values{QVariant(),
                                         0,
                                         1,
                                         -1,
                                         qlonglong(1) << 40,
                                         2.5,
                                         "",
                                         "1",
                                         "路灯不亮",
                                         "路灯",
                                         "x ",
                                         "X ",
                                         "0012",
                                         QByteArray("\0\xff", 2)};
        return values[below(values.size())];
    }

    QVariant anyValueOf(const QString &table, const QString &column)
    {
        const QVariant value = anyValue();
        return !value.isNull() && SchemaRegistry::table(table)->isSealed(column) ? value.toString() : value;
    }

    QString anyTable() { return m_columns.keys()[below(m_columns.size())]; }

    Result<> insert(Connection &c, const QString &table)
    {
        const QStringList columns = m_columns[table];
        QVariantList values{c.recorder().newId()};
        QStringList places{"?"};
        for (const QString &column : columns) {
            values << anyValueOf(table, column);
            places << Sealing::placeholder(*SchemaRegistry::table(table), column);
        }
        const auto done = c.run(QString("INSERT INTO %1 (scope, id, %2) VALUES (0, %3)")
                                    .arg(table, columns.join(", "), places.join(", ")),
                                values);
        return done ? Result<>{} : failure(done.error());
    }

    /// Some columns of about a third of the rows, of the last one, or of all.
    Result<> update(Connection &c, const QString &table)
    {
        QStringList sets;
        QVariantList values;
        for (const QString &column : std::as_const(m_columns[table])) {
            if (below(4) == 0) {
                sets << column + " = " + Sealing::placeholder(*SchemaRegistry::table(table), column);
                values << anyValueOf(table, column);
            }
        }
        if (sets.isEmpty() || below(6) == 0)
            sets << "_x = 1 - _x";
        const QStringList which{"id % 3 = 1", QString("id = (SELECT max(id) FROM %1)").arg(table), "TRUE"};
        const auto done =
            c.run(QString("UPDATE %1 SET %2 WHERE %3").arg(table, sets.join(", "), which[below(3)]), values);
        return done ? Result<>{} : failure(done.error());
    }

    /// One action of up to four statements, some of which fail in the end, or an undo, or a redo.
    void act()
    {
        const quint32 what = below(10);
        if (what < 2) {
            (void) (*m_file)->undoNow();
        } else if (what == 2) {
            (void) (*m_file)->redoNow();
        } else {
            (void) (*m_file)->writeNow({"test.act", {}}, [&](Connection &c) -> Result<> {
                for (quint32 left = 1 + below(4); left > 0; --left) {
                    const QString table = anyTable();
                    const auto done = below(2) == 0 ? insert(c, table) : update(c, table);
                    if (!done)
                        return done;
                }
                return what == 3 ? failure({Error::Kind::Invalid, "given up", {}}) : Result<>{};
            });
        }
    }

    std::unique_ptr<TestDatabase> m_file;
    QMap<QString, QStringList> m_columns;
    QRandomGenerator m_random;
    qint64 m_last = 0; ///< change before the action looked at
    int m_values = 100;
};

TEST_WITHOUT_WIDGETS(tst_Capture)
#include "tst_capture.moc"
