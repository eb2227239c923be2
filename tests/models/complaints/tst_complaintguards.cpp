// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/complaints/complaintguards.h"

#include <QtTest>

#include <QTranslator>

using namespace ComplaintFixtures;

/// Every guard of the rules refuses, and says why in both languages.
class tst_ComplaintGuards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_chinese.load(":/translations/jieban_zh_CN.qm")); }

    void itRefusesAndSaysWhy_data() { guards(); }
    void itRefusesAndSaysWhy()
    {
        const Guard guard = ComplaintGuards::all().at(row());

        const QString english = guard.refusal();

        QVERIFY2(english.contains(guard.words), qPrintable(english));
        for (const QString &name : guard.names)
            QVERIFY2(english.contains(name), qPrintable(name + " in " + english));
    }

    void itSaysSoInChinese_data() { guards(); }
    void itSaysSoInChinese()
    {
        const Guard guard = ComplaintGuards::all().at(row());
        const QString english = guard.refusal();

        QCoreApplication::installTranslator(&m_chinese);
        const QString chinese = guard.refusal();
        QCoreApplication::removeTranslator(&m_chinese);

        QVERIFY2(chinese != english, qPrintable(english));
        QVERIFY2(!chinese.contains(QRegularExpression("[A-Za-z]{2,}")), qPrintable(chinese));
        QVERIFY2(chinese.contains(QRegularExpression("[\\x{4E00}-\\x{9FFF}]{4,}")), qPrintable(chinese));
        for (const QString &name : guard.names)
            QVERIFY2(chinese.contains(name), qPrintable(name + " in " + chinese));
    }

    /// The same request without what the guard looks for goes through: the guard refuses, not another one.
    void withoutItsGroundItIsAllowed_data() { guards(); }
    void withoutItsGroundItIsAllowed()
    {
        const Guard guard = ComplaintGuards::all().at(row());
        const auto allowed = guard.outcomeWithoutGround();
        QVERIFY2(allowed, allowed ? "" : qPrintable(allowed.error().message));
    }

    /// No guard is without a test: each sentence of the sources is said by one of them.
    void everySentenceOfTheRulesIsHeard()
    {
        QStringList heard;
        for (const Guard &guard : ComplaintGuards::all())
            heard.append(guard.refusal());
        int sentences = 0;
        for (const char *file :
             {"complaintrules.cpp", "complaintinput.cpp", "extension.cpp", "complaintapply.cpp"})
            for (const QString &sentence :
                 ComplaintGuards::sentencesOf(SOURCE_ROOT "/models/complaints/", file)) {
                const QRegularExpression said(ComplaintGuards::pattern(sentence),
                                              QRegularExpression::DotMatchesEverythingOption);
                QVERIFY2(!heard.filter(said).isEmpty(), qPrintable(sentence));
                ++sentences;
            }
        QVERIFY(sentences >= 40);
    }

private:
    static void guards()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < ComplaintGuards::all().size(); ++i)
            QTest::newRow(ComplaintGuards::all().at(i).name) << i;
    }

    static int row()
    {
        const QList<Guard> &all = ComplaintGuards::all();
        for (int i = 0; i < all.size(); ++i)
            if (qstrcmp(all.at(i).name, QTest::currentDataTag()) == 0)
                return i;
        return -1;
    }

    QTranslator m_chinese;
};

TEST_WITHOUT_WIDGETS(tst_ComplaintGuards)
#include "tst_complaintguards.moc"
