// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/firstadministratorpage.h"

#include "tests/support/keyboard.h"
#include "views/accounts/passwordrules.h"
#include "views/widgets/formfield.h"

#include <QtTest>
#include <QtWidgets>

/// The first person of a file, and the rules of a password while it is typed.
class tst_FirstAdministratorPage : public QObject, protected Keyboard
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<FirstAdministratorPage>("云溪街道");
        m_asked = std::make_unique<QSignalSpy>(m_page.get(), &FirstAdministratorPage::makeAsked);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }
    void cleanup() { m_page.reset(); }

    void aNameAndAPasswordTwiceMakeTheAdministrator()
    {
        QCOMPARE(focused(), "name");
        say("lin'an", "林安");
        press(Qt::Key_Return);
        QCOMPARE(focused(), "newPassword");
        type("Hoch-und-heilig");
        press(Qt::Key_Return);
        QCOMPARE(focused(), "repeatedPassword");
        type("Hoch-und-heilig");
        press(Qt::Key_Return);

        QCOMPARE(m_asked->size(), 1);
        QCOMPARE(m_asked->first(), (QVariantList{"林安", "Hoch-und-heilig"}));
        QVERIFY(m_page->isBusy());
    }

    void theRulesAreTickedOffWhileTyping()
    {
        const auto met = [this] {
            QString marks;
            for (int rule = 0; rule < 4; ++rule)
                marks += rules()->isMet(rule) ? 'x' : '-';
            return marks;
        };
        commit("LinAn");
        press(Qt::Key_Return);
        QCOMPARE(met(), "----");
        type("abc");
        QCOMPARE(met(), "--x-");
        type("DEF-");
        QCOMPARE(met(), "-xx-");
        type("1");
        QCOMPARE(met(), "xxx-");
        press(Qt::Key_Return);
        type("abcDEF-1");
        QCOMPARE(met(), "xxxx");
        type("2");
        QCOMPARE(met(), "xxx-");
        edit("newPassword")->setFocus();
        type("linan"); // the name, whatever its letters
        QCOMPARE(met(), "xx--");
    }

    void aRuleIsHeardToo()
    {
        edit("newPassword")->setFocus();
        type("abcdefgh");

        QStringList said;
        for (const QLabel *label : rules()->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                said << label->accessibleDescription();

        QCOMPARE(said, (QStringList{"Done", "Not yet", "Done", "Not yet"}));
    }

    void aWeakPasswordIsToldAtItsField()
    {
        commit("林安");
        edit("newPassword")->setText("kurz");
        edit("repeatedPassword")->setText("kurz");
        m_page->findChild<QPushButton *>("makeFirst")->click();

        QCOMPARE(m_asked->size(), 0);
        QVERIFY(field("newPassword")->isWrong());
        QVERIFY2(field("newPassword")->hint().contains("at least 8"),
                 qPrintable(field("newPassword")->hint()));
        QCOMPARE(focused(), "newPassword");
    }

    void twoDifferentPasswordsAreToldAtTheSecond()
    {
        commit("林安");
        edit("newPassword")->setText("Hoch-und-heilig");
        edit("repeatedPassword")->setText("Hoch-und-eilig");
        m_page->findChild<QPushButton *>("makeFirst")->click();

        QCOMPARE(m_asked->size(), 0);
        QVERIFY(!field("newPassword")->isWrong());
        QVERIFY(field("repeatedPassword")->isWrong());
        QCOMPARE(focused(), "repeatedPassword");
    }

    void withoutANameNothingIsAsked()
    {
        edit("newPassword")->setText("Hoch-und-heilig");
        edit("repeatedPassword")->setText("Hoch-und-heilig");
        m_page->findChild<QPushButton *>("makeFirst")->click();

        QCOMPARE(m_asked->size(), 0);
        QVERIFY(field("name")->isWrong());
        QCOMPARE(focused(), "name");
    }

    void tabGoesThroughTheFieldsInTheirOrder()
    {
        for (const char *next : {"newPassword", "repeatedPassword", "makeFirst", "name"}) {
            press(Qt::Key_Tab);
            QCOMPARE(focused(), next);
        }
    }

    void aRefusalKeepsWhatWasTyped()
    {
        aNameAndAPasswordTwiceMakeTheAdministrator();

        m_page->refuse({Error::Kind::Storage, "The disk is full.", {}});

        QCOMPARE(m_page->refusal(), "The disk is full.");
        QVERIFY(!m_page->isBusy());
        QCOMPARE(edit("newPassword")->text(), "Hoch-und-heilig");
    }

private:
    QLineEdit *edit(const char *name) const { return m_page->findChild<QLineEdit *>(name); }
    FormField *field(const char *name) const { return qobject_cast<FormField *>(edit(name)->parentWidget()); }
    PasswordRules *rules() const { return m_page->findChild<PasswordRules *>(); }

    std::unique_ptr<FirstAdministratorPage> m_page;
    std::unique_ptr<QSignalSpy> m_asked;
};

TEST_WITH_WIDGETS(tst_FirstAdministratorPage)
#include "tst_firstadministratorpage.moc"
