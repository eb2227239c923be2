// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/signinpage.h"

#include "tests/support/keyboard.h"
#include "views/accounts/namefield.h"
#include "views/widgets/formfield.h"

#include <QtTest>
#include <QtWidgets>

/// The door, by the keyboard alone.
class tst_SignInPage : public QObject, protected Keyboard
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<SignInPage>("云溪街道");
        m_page->setNames({"何晓芸", "罗志强", "单小满"});
        m_asked = std::make_unique<QSignalSpy>(m_page.get(), &SignInPage::signInAsked);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
        QCOMPARE(focused(), "name");
    }
    void cleanup() { m_page.reset(); }

    void initialsAPasswordAndEnterAreEnough()
    {
        type("lzq");
        QTRY_VERIFY(name()->isPopupVisible());
        press(Qt::Key_Return);
        QCOMPARE(name()->text(), "罗志强");
        QTRY_COMPARE(focused(), "password");
        type("Geheim-2026");
        press(Qt::Key_Return);

        QCOMPARE(m_asked->size(), 1);
        QCOMPARE(m_asked->first(), (QVariantList{"罗志强", "Geheim-2026"}));
    }

    void aNameIsFoundByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("pinyin") << "shanxiao"; // a surname with a reading of its own
        QTest::newRow("initials") << "sxm";
        QTest::newRow("part") << "小满";
    }

    void aNameIsFoundByWhatIsTyped()
    {
        QFETCH(QString, typed);

        commitOrType(typed);
        QTRY_VERIFY(name()->isPopupVisible());
        press(Qt::Key_Tab);

        QCOMPARE(name()->text(), "单小满");
        QCoreApplication::processEvents();
        QCOMPARE(focused(), "password");
    }

    void aNameThatIsNotOfferedMayBeTyped()
    {
        commit("欧阳新来");
        press(Qt::Key_Return);
        type("Geheim-2026");
        press(Qt::Key_Return);

        QCOMPARE(m_asked->first().first(), "欧阳新来");
    }

    void tabGoesFromNameToPasswordToTheButton()
    {
        commit("何晓芸");
        for (const char *next : {"password", "signIn", "name"}) {
            press(Qt::Key_Tab);
            QCOMPARE(focused(), next);
        }
    }

    void whatIsMissingIsToldAtItsField()
    {
        m_page->findChild<QPushButton *>("signIn")->click();
        QCOMPARE(m_asked->size(), 0);
        QVERIFY(field(name())->isWrong());
        QCOMPARE(focused(), "name");

        commit("何晓芸");
        press(Qt::Key_Return);
        press(Qt::Key_Return);

        QCOMPARE(m_asked->size(), 0);
        QVERIFY(!field(name())->isWrong());
        QVERIFY(field(password())->isWrong());
    }

    void aRefusalStandsUnderTheFieldsAndCountsTheTries()
    {
        signIn();
        QVERIFY(m_page->isBusy());
        QVERIFY(!name()->isEnabled());

        m_page->refuse({Error::Kind::Invalid, "Not right.", {}});

        QCOMPARE(m_page->refusal(), "Not right. Tries left before the lock: at most 4.");
        QCOMPARE(focused(), "password");
        QVERIFY(password()->text().isEmpty());
        QCOMPARE(name()->text(), "何晓芸");
        type("x");
        QVERIFY(m_page->refusal().isEmpty());
        press(Qt::Key_Return);
        m_page->refuse({Error::Kind::Invalid, "Not right.", {}});
        QVERIFY(m_page->refusal().endsWith("at most 3."));
    }

    void aLockSaysForItself()
    {
        signIn();

        m_page->refuse({Error::Kind::Conflict, "Locked until 2026-03-12 10:15.", {}});

        QCOMPARE(m_page->refusal(), "Locked until 2026-03-12 10:15.");
    }

    void whileItIsBusyNothingIsAskedTwice()
    {
        signIn();
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_asked->size(), 1);
    }

    void whoeverWasHereLastTypesOnlyThePassword()
    {
        m_page->setName("何晓芸");
        m_page->setFocus();
        QCOMPARE(focused(), "password");
    }

    void capsLockIsSaid()
    {
        password()->setFocus();
        type("a");
        QVERIFY(field(password())->hint().isEmpty());
        type("B"); // without Shift
        QCOMPARE(field(password())->hint(), "Caps Lock is on.");
        QVERIFY(!field(password())->isWrong());
        QTest::keyClick(password(), 'b', Qt::ShiftModifier);
        QCOMPARE(field(password())->hint(), "Caps Lock is on.");
        QTest::keyClick(password(), 'C', Qt::ShiftModifier);
        QVERIFY(field(password())->hint().isEmpty());
    }

    void thePasswordIsNotShown()
    {
        password()->setText("Geheim-2026");
        QCOMPARE(password()->echoMode(), QLineEdit::Password);
        QVERIFY(!password()->displayText().contains("Geheim"));
        password()->selectAll();
        password()->copy();
        QVERIFY(QGuiApplication::clipboard()->text() != "Geheim-2026");
    }

private:
    void commitOrType(const QString &text) { text.at(0).unicode() < 128 ? type(text) : commit(text); }

    void signIn()
    {
        commit("何晓芸");
        press(Qt::Key_Return);
        type("falsch");
        press(Qt::Key_Return);
    }

    NameField *name() const { return m_page->findChild<NameField *>("name"); }
    QLineEdit *password() const { return m_page->findChild<QLineEdit *>("password"); }
    static FormField *field(QWidget *editor) { return qobject_cast<FormField *>(editor->parentWidget()); }

    std::unique_ptr<SignInPage> m_page;
    std::unique_ptr<QSignalSpy> m_asked;
};

TEST_WITH_WIDGETS(tst_SignInPage)
#include "tst_signinpage.moc"
