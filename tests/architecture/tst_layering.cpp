// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/houserules.h"

#include <QtTest>

/// The tree keeps the rules of the README, and the rules can be broken.
class tst_Layering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyRuleIsKept_data() { rules(); }
    void everyRuleIsKept();
    void everyRuleCanFail_data() { rules(); }
    void everyRuleCanFail();
    void aFeatureMayUseItsOwnRepository();
    void commentsMaySayAnything();

    void everySourceBeginsWithItsLicence();
    void aMissingLicenceIsSeen();

    void nothingIsTooLong();
    void whatIsTooLongIsSeen_data();
    void whatIsTooLongIsSeen();
    void aLongFileIsSeen_data();
    void aLongFileIsSeen();

private:
    static void rules();
    static bool isSource(const QString &path);

    QMap<QString, QString> m_texts; ///< path from the root → content
};

void tst_Layering::initTestCase()
{
    const QDir root(SOURCE_ROOT);
    for (const char *place : {"app", "models", "views", "tests", "installer", "resources", ".ci"}) {
        QDirIterator all(root.filePath(place), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            const QString path = root.relativeFilePath(file.fileName());
            if (path.startsWith("tests/data/") || path.startsWith("tests/fuzz/corpus/"))
                continue;
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            m_texts[path] = QString::fromUtf8(file.readAll());
        }
    }
    for (const char *path : {"CMakeLists.txt", "CMakePresets.json", "README.md"}) {
        QFile file(root.filePath(path));
        QVERIFY2(file.open(QIODevice::ReadOnly), path);
        m_texts[path] = QString::fromUtf8(file.readAll());
    }
    QVERIFY(m_texts.contains("models/base/result.h"));
    QVERIFY(m_texts.contains("views/shell/page.h"));
}

void tst_Layering::everyRuleIsKept()
{
    QFETCH(int, index);

    QStringList broken;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        broken += HouseRules::offences(HouseRules::all().at(index), text.key(), text.value());

    QVERIFY2(broken.isEmpty(), qPrintable('\n' + broken.join('\n')));
}

void tst_Layering::everyRuleCanFail()
{
    QFETCH(int, index);
    const auto &rule = HouseRules::all().at(index);

    const QStringList broken = HouseRules::offences(rule, rule.path, QString("\n%1\n").arg(rule.offence));

    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().startsWith(QString(rule.path) + ":2: "), qPrintable(broken.first()));
}

void tst_Layering::aFeatureMayUseItsOwnRepository()
{
    for (const auto &rule : HouseRules::all())
        QCOMPARE(HouseRules::offences(rule, "models/a/aservice.cpp", "#include \"models/a/arepository.h\"\n"),
                 QStringList());
}

void tst_Layering::commentsMaySayAnything()
{
    const QString text = "a; // SELECT\n/* SELECT\n UPDATE */ b;\n\"http://x\" c;\n";

    QCOMPARE(HouseRules::withoutComments(text), "a; \n\n b;\n\"http://x\" c;\n");
}

void tst_Layering::everySourceBeginsWithItsLicence()
{
    QStringList bare;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        if (isSource(text.key()) && !HouseRules::beginsWithLicence(text.value()))
            bare << text.key();

    QVERIFY2(bare.isEmpty(), qPrintable(bare.join('\n')));
}

void tst_Layering::aMissingLicenceIsSeen()
{
    QVERIFY(HouseRules::beginsWithLicence("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(HouseRules::beginsWithLicence("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(!HouseRules::beginsWithLicence("#pragma once\n// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(!HouseRules::beginsWithLicence("// SPDX-License-Identifier: MIT\n"));
}

void tst_Layering::nothingIsTooLong()
{
    QStringList offenders;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        if (text.key().endsWith(".cpp") || text.key().endsWith(".h"))
            offenders += HouseRules::oversized(text.key(), text.value());

    QVERIFY2(offenders.isEmpty(), qPrintable('\n' + offenders.join('\n')));
}

void tst_Layering::whatIsTooLongIsSeen_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("indent");
    QTest::newRow("function") << "void f()"
                              << "";
    QTest::newRow("const method") << "int A::f() const"
                                  << "";
    QTest::newRow("constructor") << "A::A()\n    : B()\n    , m_c(c)"
                                 << "";
    QTest::newRow("trailing type") << "auto f()\n    -> int"
                                   << "";
    QTest::newRow("in a class") << "class A : public B\n{\n    void f() override"
                                << "    ";
    QTest::newRow("in a class of two bases") << "class A\n    : public B\n    , public C\n{\n    void f()"
                                             << "    ";
}

void tst_Layering::whatIsTooLongIsSeen()
{
    QFETCH(QString, head);
    QFETCH(QString, indent);
    const QString function = head + '\n' + indent + "{\n%1" + indent + "}\n";

    QCOMPARE(HouseRules::oversized("a.cpp", function.arg(QString("x;\n").repeated(35))), QStringList());
    QCOMPARE(HouseRules::oversized("a.cpp", function.arg(QString("x;\n").repeated(36))),
             QStringList(QString("a.cpp:%1: function of 36 lines, budget 35").arg(head.count('\n') + 1)));
}

void tst_Layering::aLongFileIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("budget");
    QTest::newRow("source") << "models/a/a.cpp" << 300;
    QTest::newRow("header") << "models/a/a.h" << 120;
    QTest::newRow("test") << "tests/models/a/tst_a.cpp" << 300;
    QTest::newRow("test's source") << "tests/support/a.cpp" << 300;
    QTest::newRow("test's header") << "tests/support/a.h" << 120;
}

void tst_Layering::aLongFileIsSeen()
{
    QFETCH(QString, path);
    QFETCH(int, budget);

    QCOMPARE(HouseRules::oversized(path, QString("\n").repeated(budget)), QStringList());
    QCOMPARE(HouseRules::oversized(path, QString("\n").repeated(budget + 1)),
             QStringList(QString("%1: %2 lines, budget %3").arg(path).arg(budget + 1).arg(budget)));
}

void tst_Layering::rules()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < HouseRules::all().size(); ++index)
        QTest::newRow(HouseRules::all().at(index).name) << index;
}

bool tst_Layering::isSource(const QString &path)
{
    static const QRegularExpression source("\\.(cpp|h|sh)$|CMakeLists\\.txt$|/(run|format|tidy|startup)$");
    return source.match(path).hasMatch();
}

TEST_WITHOUT_WIDGETS(tst_Layering)
#include "tst_layering.moc"
