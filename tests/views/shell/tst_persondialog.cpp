// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/persondialog.h"

#include "models/base/text.h"
#include "tests/support/typing.h"

#include <QtTest>
#include <QtWidgets>

class tst_PersonDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QList<SearchChoice> people;
        for (const QString name : {"何晓芸", "罗志强", "唐文静", "单小满"})
            people.append({.key = name,
                           .text = name,
                           .note = "市政办",
                           .code = Text::namePinyinInitials(name).toUpper(),
                           .also = Text::namePinyin(name)});
        for (int i = 0; i < 60; ++i)
            people.append({.key = QString::number(i), .text = QString("甲%1").arg(i)});
        m_dialog = std::make_unique<PersonDialog>(people, 1);
        m_chosen = std::make_unique<QSignalSpy>(m_dialog.get(), &PersonDialog::chosen);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void itIsSmallHoweverManyPeopleThereAre()
    {
        QVERIFY(m_dialog->height() < 500);
        QVERIFY(m_dialog->width() < 500);
    }

    void aNameIsFoundByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << "文静";
        QTest::newRow("pinyin") << "tangwen";
        QTest::newRow("initials") << "twj";
    }
    void aNameIsFoundByWhatIsTyped()
    {
        QFETCH(QString, typed);

        type(field(), typed);
        QTest::keyClick(field(), Qt::Key_Return);

        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().toString(), "唐文静");
        QVERIFY(!m_dialog->isVisible());
    }

    void aSurnameHasItsOwnReading()
    {
        type(field(), "shanxm");
        QCOMPARE(list()->model()->rowCount(), 0);
        field()->clear();
        type(field(), "shanx");

        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(list()->currentIndex().data().toString(), "单小满");
    }

    void enterTakesTheMarkedOneAndArrowsMoveTheMark()
    {
        QCOMPARE(list()->currentIndex().row(), 1);

        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Up);
        QTest::keyClick(field(), Qt::Key_Return);

        QCOMPARE(m_chosen->first().first().toString(), "唐文静");
    }

    void nobodyOfThatNameIsSaidAndNobodyChosen()
    {
        type(field(), "没有此人");
        QTest::keyClick(field(), Qt::Key_Return);

        QVERIFY(m_dialog->findChild<QLabel *>("nobody")->isVisible());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_chosen->isEmpty());
    }

    void escLeavesThePersonWhoSitsHere()
    {
        QTest::keyClick(field(), Qt::Key_Escape);

        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_chosen->isEmpty());
    }

private:
    QLineEdit *field() const { return m_dialog->findChild<QLineEdit *>("personSearch"); }
    QListView *list() const { return m_dialog->findChild<QListView *>("people"); }

    std::unique_ptr<PersonDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_chosen;
};

TEST_WITH_WIDGETS(tst_PersonDialog)
#include "tst_persondialog.moc"
