// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/categories.h"

#include <QtTest>

/// The tables an office starts with.
class tst_Categories : public QObject
{
    Q_OBJECT

private slots:
    void everyCategoryStandsUnderItsMajorOnceAndGoesToAKnownSection()
    {
        QSet<QString> sections;
        for (const SectionTemplate &section : carriedSections()) {
            QVERIFY(!section.name.isEmpty() && !section.nameEn.isEmpty());
            QVERIFY(!sections.contains(section.code));
            sections.insert(section.code);
        }
        QHash<QString, QString> majors;
        QSet<QString> codes;
        const QRegularExpression form("^[BEF][0-9]{2}([0-9]{2})?$");
        for (const Category &category : carriedCategories()) {
            QVERIFY2(form.match(category.code).hasMatch(), qPrintable(category.code));
            QVERIFY2(!codes.contains(category.code), qPrintable(category.code));
            codes.insert(category.code);
            QVERIFY2(sections.contains(category.section), qPrintable(category.code));
            QVERIFY(!category.name.isEmpty() && !category.nameEn.isEmpty());
            if (category.isMajor())
                majors.insert(category.code, category.name);
            QCOMPARE(category.major, majors.value(category.code.left(3)));
        }
        QCOMPARE(majors.size(), 5 + 6 + 13);
        QVERIFY(codes.size() > 100);
    }

    void dangersAreUrgentAndCommunitiesHaveTheirList()
    {
        QHash<QString, Category> byName;
        for (const Category &category : carriedCategories())
            if (!category.isMajor())
                byName.insert(category.name, category);

        for (const char *danger : {"路面塌陷", "燃气管道破裂", "自来水管破裂", "架空线缆损坏", "污水井盖"})
            QCOMPARE(byName.value(danger).urgency, Urgency::Urgent);
        QCOMPARE(byName.value("露天烧烤").group, CategoryGroup::Event);
        QCOMPARE(byName.value("私搭乱建").section, QString("ZF"));
        const QSet<QString> duty = dutyList(carriedCategories());
        QVERIFY(duty.contains(byName.value("公共场所晾晒").code));
        QVERIFY(!duty.contains(byName.value("私搭乱建").code));
    }
};

TEST_WITHOUT_WIDGETS(tst_Categories)
#include "tst_categories.moc"
