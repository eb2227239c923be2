// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchtokenizer.h"

#include "models/storage/integrity.h"
#include "models/storage/recorder.h"
#include "models/storage/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

namespace {
struct TypedSearch
{
    const char *name;
    const char *typed;
    const char *numbers;
};

constexpr TypedSearch TypedSearches[] = {
    {"two characters", "路灯", "A1 A3"},
    {"one character", "灯", "A1 A3"},
    {"one character at the end of a run", "坏", "A1"},
    {"three characters", "路灯坏", "A1"},
    {"not across punctuation", "坏老", ""},
    {"two words", "路灯 电梯", "A3"},
    {"number", "A2", "A2"},
    {"start of a number", "A", "A1 A2 A3"},
    {"lower case", "a2", "A2"},
    {"full width", "Ａ２", "A2"},
    {"phone", "13800001234", "A1"},
    {"start of a phone", "1390", "A2"},
    {"last four digits", "5678", "A2"},
    {"digits in the middle of a phone", "0000", ""},
    {"address with digits", "新建路12号", "A2"},
    {"mixed", "12号wang", ""},
    {"pinyin of the reporter", "zhangwei", "A1"},
    {"initials of the reporter", "zw", "A1"},
    {"Latin word", "WiFi", "A3"},
    {"unknown", "飞机", ""},
    {"rare character of a name", "𠮷", "A3"},
};

constexpr const char *OddTexts[] = {"\"",
                                    "'",
                                    "\"\"",
                                    "*",
                                    "a*",
                                    "路*",
                                    "AND",
                                    "OR NOT",
                                    "NEAR(a b)",
                                    "text:a",
                                    "-a",
                                    "^a",
                                    "a^b",
                                    "(",
                                    ")",
                                    "{a b}: c",
                                    "a + b",
                                    "a AND",
                                    "路灯\" OR \"电梯",
                                    "'; DROP TABLE complaint; --",
                                    "%",
                                    "_",
                                    "\\",
                                    "?",
                                    "?1",
                                    "\n",
                                    "\t路\t",
                                    "，。",
                                    "🙂",
                                    "e\xCC\x81",
                                    "ß",
                                    "-- x",
                                    "[a]",
                                    "rowid:1"};
} // namespace

/// Full-text search over requests, as a clerk types it.
class tst_Search : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_shared = std::make_unique<TestDatabase>();
        addRequests(*m_shared);
    }
    void cleanupTestCase() { m_shared.reset(); }

    void findsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("numbers");
        for (const TypedSearch &row : TypedSearches)
            QTest::newRow(row.name) << QString::fromUtf8(row.typed) << QString::fromUtf8(row.numbers);
    }

    void findsWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, numbers);

        QCOMPARE(found(*m_shared, typed), numbers);
    }

    void theIndexFollowsEditsAndUndo()
    {
        TestDatabase file;
        addRequests(file);

        QVERIFY_OK(file.act("UPDATE complaint SET content = '广场噪音' WHERE number = 'A1'"));
        QCOMPARE(found(file, "路灯"), "A3");
        QCOMPARE(found(file, "噪音"), "A1");

        QVERIFY_OK(file->undoNow());
        QCOMPARE(found(file, "路灯"), "A1 A3");
        QCOMPARE(found(file, "噪音"), "");

        QVERIFY_OK(file->redoNow());
        QCOMPARE(found(file, "噪音"), "A1");
        const auto different = file->maintainNow([](Connection &c) { return Integrity::rebuild(c); });
        QVERIFY_OK(different);
        QCOMPARE(*different, QStringList());
    }

    void aValueThatComesAndGoesLeavesNothingBehind()
    {
        TestDatabase file;
        addRequests(file);
        for (const QVariant &phone : {QVariant(), QVariant("13711119999"), QVariant(""), QVariant("1")})
            QVERIFY_OK(
                file.act("UPDATE complaint SET phone = seal(?), reporter = seal(?) WHERE number = 'A1'",
                         {phone, phone}));

        QCOMPARE(found(file, "9999"), "");
        const auto different = file->maintainNow([](Connection &c) { return Integrity::rebuild(c); });
        QCOMPARE(*different, QStringList());
    }

    void anIndexThatDiffersIsMadeAnewAndNamed()
    {
        TestDatabase file;
        addRequests(file);
        QVERIFY_OK(file->maintainNow([](Connection &c) -> Result<> {
            const auto done = c.run("INSERT INTO complaint_search (rowid, text) VALUES (99, '没有这件事')");
            return done ? Result<>{} : failure(done.error());
        }));

        const auto different = file->maintainNow([](Connection &c) { return Integrity::rebuild(c); });

        QCOMPARE(*different, QStringList{"complaint_search"});
        QCOMPARE(found(file, "路灯"), "A1 A3");
    }

    void nothingThatIsTypedBreaksTheQuery_data()
    {
        QTest::addColumn<QString>("typed");
        int number = 0;
        for (const char *typed : OddTexts)
            QTest::addRow("%d: %s", ++number, typed) << QString::fromUtf8(typed);
        QTest::newRow("long") << QString(5000, QChar(u'路'));
        QTest::newRow("long word") << QString(5000, QChar(u'a'));
        QTest::newRow("null character") << QString::fromUtf8("a\0b", 3);
        QTest::newRow("half a pair") << QString(QChar(0xD842)) + "路";
        QTest::newRow("other half") << "路" + QString(QChar(0xDFB7)) + "灯";
    }

    void nothingThatIsTypedBreaksTheQuery()
    {
        QFETCH(QString, typed);

        QVERIFY_OK(keys(*m_shared, typed));
    }

    void randomTextNeverBreaksTheQuery()
    {
        QRandomGenerator random(3);
        const QString from = QString::fromUtf8("路灯坏a1 \"'*():^-+{}AND NEAR，🙂𠮷\t％ａ");
        for (int round = 0; round < 2000; ++round) {
            QString typed;
            for (quint32 i = random.bounded(12); i > 0; --i)
                typed += from[qsizetype(random.bounded(quint32(from.size())))];

            QVERIFY_OK(keys(*m_shared, typed));
        }
    }

    void whatWasWrittenIsFoundByEachOfItsPairs()
    {
        const QString content = QString::fromUtf8("小区门口路灯坏了三天没人修");
        for (int at = 0; at + 2 <= content.size(); ++at)
            QVERIFY2(found(*m_shared, content.mid(at, 2)).contains("A1") ||
                         !QString::fromUtf8("路灯坏，老人摔倒").contains(content.mid(at, 2)),
                     qPrintable(content.mid(at, 2)));
    }

    void noTypedWordIsTheBeginningOfASealedTerm()
    {
        for (const char letter : QByteArray("bcdefghijklmnopqrstuvxy234567"))
            QVERIFY2(found(*m_shared, QString(QChar(letter))) == wholeWord(letter), QByteArray(1, letter));
    }

    void sealedWordsAreFoundWithTheKeyOnly()
    {
        KeyRing none;
        QCOMPARE(searchExpression("ab", none), searchExpression("ab"));
        QCOMPARE(sealedExpression("ab", none), QString());
        const QString both = searchExpression("ab", (*m_shared)->keys());
        QVERIFY2(both.startsWith("(\"ab\"* OR \"") && both.endsWith("\")"), qPrintable(both));
    }

    void anExpressionIsMadeOfPairs()
    {
        QCOMPARE(searchExpression(QString::fromUtf8("路灯坏")), QString::fromUtf8("\"路灯\" AND \"灯坏\""));
        QCOMPARE(searchExpression(QString::fromUtf8("灯")), QString::fromUtf8("\"灯\"*"));
        QCOMPARE(searchExpression("Ab 12"), QString("\"ab\"* AND \"12\"*"));
        QCOMPARE(searchExpression(QString::fromUtf8("灯a灯")),
                 QString::fromUtf8("\"灯\"* AND \"a\" AND \"灯\"*"));
        QCOMPARE(searchExpression(QString::fromUtf8(" ，\"*")), QString());
        QCOMPARE(searchExpression(QString()), QString());
    }

private:
    /// 3号 is a whole number, and t all the initials of 𠮷田, whose first character has no reading.
    static QString wholeWord(char typed) { return typed == '3' ? "A1" : typed == 't' ? "A3" : ""; }

    static void addRequests(TestDatabase &file)
    {
        const QList<QVariantList> rows{
            {"A1", "路灯坏，老人摔倒", "张伟", "13800001234", "新建路3号"},
            {"A2", "电梯停运", "李娜", "13900005678", "新建路12号"},
            {"A3", "电梯里的路灯和WiFi", "𠮷田", QVariant(), QVariant()},
        };
        for (const QVariantList &row : rows) {
            const auto added = file->writeNow({"test.add", {}}, [row](Connection &c) -> Result<> {
                const auto done = c.run("INSERT INTO complaint (id, scope, number, content, reporter, phone, "
                                        "address) VALUES (?, 0, ?, ?, seal(?), seal(?), seal(?))",
                                        QVariantList{c.recorder().newId()} + row);
                return done ? Result<>{} : failure(done.error());
            });
            QVERIFY_OK(added);
        }
    }

    static Result<QList<qint64>> keys(TestDatabase &file, const QString &typed)
    {
        const QString expression = searchExpression(typed, file->keys());
        if (expression.isEmpty())
            return QList<qint64>();
        return file->readNow([expression](Connection &c) {
            return readKeys(
                c, "SELECT rowid FROM complaint_search WHERE complaint_search MATCH ?", {expression});
        });
    }

    static QString found(TestDatabase &file, const QString &typed)
    {
        const auto ids = keys(file, typed);
        if (!ids)
            return ids.error().detail;
        QStringList numbers;
        for (const qint64 id : *ids)
            numbers << file.value(QString("SELECT number FROM complaint WHERE id = %1").arg(id)).toString();
        numbers.sort();
        return numbers.join(' ');
    }

    std::unique_ptr<TestDatabase> m_shared;
};

TEST_WITHOUT_WIDGETS(tst_Search)
#include "tst_search.moc"
