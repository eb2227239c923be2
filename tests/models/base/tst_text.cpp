// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/masking.h"
#include "models/base/text.h"

#include <QtTest>

using namespace Text;

/// Chinese text.
class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void pinyinIsWhatAnInputMethodTakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("initials");

        QTest::newRow("place") << "西湖区桃苑社区"
                               << "xihuqutaoyuanshequ"
                               << "xhqtysq";
        QTest::newRow("building") << "Ａ栋 12号"
                                  << "adong12hao"
                                  << "ad12h";
        QTest::newRow("u with dots") << "绿化侵略"
                                     << "lvhuaqinlve"
                                     << "lhql";
        QTest::newRow("road") << "长江路"
                              << "changjianglu"
                              << "cjl";
        QTest::newRow("punctuation") << "路灯，不亮！"
                                     << "ludengbuliang"
                                     << "ldbl";
        QTest::newRow("zero") << "二〇二五"
                              << "erlingerwu"
                              << "elew";
        QTest::newRow("Latin") << "KTV扰民"
                               << "ktvraomin"
                               << "ktvrm";
        QTest::newRow("empty") << ""
                               << ""
                               << "";
        QTest::newRow("surrogates") << "😀路"
                                    << "lu"
                                    << "l";
    }

    void pinyinIsWhatAnInputMethodTakes()
    {
        QFETCH(QString, text);
        QFETCH(QString, whole);
        QFETCH(QString, initials);

        QCOMPARE(pinyin(text), whole);
        QCOMPARE(pinyinInitials(text), QString(initials).remove(' '));
    }

    void surnamesHaveTheirOwnReading()
    {
        QCOMPARE(namePinyin(u"单小明"), "shanxiaoming");
        QCOMPARE(namePinyin(u"曾亮"), "zengliang");
        QCOMPARE(namePinyin(u"解放"), "xiefang");
        QCOMPARE(namePinyin(u"尉迟恭"), "yuchigong");
        QCOMPARE(namePinyinInitials(u"尉迟恭"), "ycg");
        QCOMPARE(namePinyinInitials(u"单小明"), "sxm");
        QCOMPARE(namePinyin(u"张明"), "zhangming");
        QCOMPARE(namePinyin(u""), "");
        QCOMPARE(pinyin(u"单位"), "danwei");
    }

    void aNameIsFoundByAllItsReadings()
    {
        QCOMPARE(nameTerms(u"张明"), "zhangming zm");
        QCOMPARE(nameTerms(u"单小明"), "danxiaoming shanxiaoming dxm sxm");
        QCOMPARE(nameTerms(u"尉迟恭"), "weichigong yuchigong wcg ycg");
        QCOMPARE(nameTerms(u"王A"), "wanga wa");
        QCOMPARE(nameTerms(u"，"), "");
        QCOMPARE(nameTerms(u""), "");
    }

    void everyCommonCharacterHasAReading()
    {
        int silent = 0;
        for (char16_t code = 0x4e00; code < 0x9fa6; ++code) {
            const QString reading = pinyin(QStringView(&code, 1));
            silent += int(reading.isEmpty());
            for (const QChar letter : reading)
                QVERIFY(letter >= u'a' && letter <= u'z');
        }
        QVERIFY2(silent < 100, qPrintable(QString::number(silent)));
    }

    void tokensAreCharactersAndWordsInOrder()
    {
        QCOMPARE(cjkTokens(u"3栋２单元，KTV扰民"),
                 (QStringList{"3", "栋", "2", "单", "元", "ktv", "扰", "民"}));
        QCOMPARE(cjkTokens(u"路灯坏abc", Bigrams::With),
                 (QStringList{"路", "灯", "坏", "abc", "路灯", "灯坏"}));
        QCOMPARE(cjkTokens(u"路，灯", Bigrams::With), (QStringList{"路", "灯"}));
        QCOMPARE(cjkTokens(QString("𠮷家")), (QStringList{"𠮷", "家"}));
        QCOMPARE(cjkTokens(u" ！ "), QStringList{});
    }

    void spellingsFoldTogether()
    {
        QCOMPARE(foldForSearch(u"　ＡＢＣ１２３　x\t y "), "abc123 x y");
        QCOMPARE(foldForSearch(u"３＃楼"), "3#楼");
        QCOMPARE(foldForSearch(foldForSearch(u" Ａ　Ｂ ")), foldForSearch(u" Ａ　Ｂ "));
    }

    void chineseSortsByPinyinAndNumbersByValue()
    {
        QStringList names{"张明", "12栋", "陈红", "3栋", "阿勇", "Zoe", "李强"};
        std::ranges::sort(names, [](const QString &a, const QString &b) { return compareChinese(a, b) < 0; });

        QCOMPARE(names, (QStringList{"3栋", "12栋", "阿勇", "陈红", "李强", "张明", "Zoe"}));
        for (qsizetype i = 0; i + 1 < names.size(); ++i)
            QVERIFY(sortKey(names[i]) < sortKey(names[i + 1]));
        QCOMPARE(sortKey(u"张明"), sortKey(u"张明"));
        QVERIFY(sortKey(QString(500, u'张')).size() > 500);
        QCOMPARE(compareChinese(u"张", u"张"), 0);
    }

    void namesShowTheirEndsOnly()
    {
        QCOMPARE(Masking::name(u"张小明"), "张*明");
        QCOMPARE(Masking::name(u"张明"), "张*");
        QCOMPARE(Masking::name(u"欧阳小明"), "欧**明");
        QCOMPARE(Masking::name(u"𠮷小明"), "𠮷*明");
        QCOMPARE(Masking::name(u"张"), "*");
        QCOMPARE(Masking::name(u" "), "");
    }

    void phonesAndNumbersHideTheMiddle()
    {
        QCOMPARE(Masking::phone(u"13800001234"), "138****1234");
        QCOMPARE(Masking::phone(u"138 0000 1234"), "138 **** 1234");
        QCOMPARE(Masking::phone(u"0791-86001234"), "079*-****1234");
        QCOMPARE(Masking::phone(u"86001234"), "****1234");
        QCOMPARE(Masking::phone(u"1234"), "****");
        QCOMPARE(Masking::phone(u"微信zhang"), QString(7, '*'));
        QCOMPARE(Masking::idNumber(u"11010519491231002X"), "110105********002X");
        QCOMPARE(Masking::idNumber(u"G12345678"), "*******78");
        QCOMPARE(Masking::idNumber(u"1234"), "****");
        QCOMPARE(Masking::idNumber(u""), "");
    }

    void addressesEndAtTheBuilding_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");

        QTest::newRow("building") << "丁公路12号3栋2单元501室"
                                  << "丁公路12号3栋***";
        QTest::newRow("letters") << "桃苑小区A座1203"
                                 << "桃苑小区A座***";
        QTest::newRow("Chinese number") << "桃苑小区三号楼二单元"
                                        << "桃苑小区三号楼***";
        QTest::newRow("house number only") << "丁公路12号501室"
                                           << "丁公路12号***";
        QTest::newRow("hash") << "桃苑3#201"
                              << "桃苑3#***";
        QTest::newRow("ends there") << "桃苑小区3栋"
                                    << "桃苑小区3栋";
        QTest::newRow("flat without building") << "丁公路501室"
                                               << "丁公路***";
        QTest::newRow("no number") << "八一公园门口"
                                   << "八一公园门口";
    }

    void addressesEndAtTheBuilding()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);

        QCOMPARE(Masking::address(address), shown);
    }
};

TEST_WITHOUT_WIDGETS(tst_Text)
#include "tst_text.moc"
