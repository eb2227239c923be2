// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/passworddialog.h"

#include "tests/support/keyboard.h"
#include "views/shell/messagebar.h"
#include "views/widgets/formfield.h"

#include <QtTest>
#include <QtWidgets>

using Why = PasswordDialog::Why;

/// A password is changed.
class tst_PasswordDialog : public QObject, protected Keyboard
{
    Q_OBJECT

private slots:
    void cleanup() { m_dialog.reset(); }

    void theOldOneAndTheNewOneTwice()
    {
        open(Why::Wanted);
        QCOMPARE(focused(), "oldPassword");
        type("Geheim-2026");
        press(Qt::Key_Return);
        typeTwice("Neu-und-besser");

        QCOMPARE(m_given->size(), 1);
        QCOMPARE(m_given->first(), (QVariantList{"Geheim-2026", "Neu-und-besser"}));
        press(Qt::Key_Return);
        QCOMPARE(m_given->size(), 1); // it is under way
    }

    void whatWasTypedAMomentAgoIsNotAskedAgain()
    {
        open(Why::Initial);
        m_dialog->setOld("Erstes-2026");
        QCOMPARE(focused(), "newPassword");
        QVERIFY(!edit("oldPassword")->isVisible());
        typeTwice("Neu-und-besser");

        QCOMPARE(m_given->first(), (QVariantList{"Erstes-2026", "Neu-und-besser"}));
    }

    void forAnotherNoOldOneIsAsked()
    {
        open(Why::ForAnother);
        QVERIFY(!edit("oldPassword")->isVisible());
        QCOMPARE(focused(), "newPassword");
        typeTwice("Neu-und-besser");

        QCOMPARE(m_given->first(), (QVariantList{"", "Neu-und-besser"}));
    }

    void withoutTheOldOneNothingIsAsked()
    {
        open(Why::Wanted);
        press(Qt::Key_Return);
        typeTwice("Neu-und-besser");

        QCOMPARE(m_given->size(), 0);
        QVERIFY(qobject_cast<FormField *>(edit("oldPassword")->parentWidget())->isWrong());
        QCOMPARE(focused(), "oldPassword");
    }

    void theNameIsNoPassword()
    {
        open(Why::ForAnother, "LinAn");
        typeTwice("linan-2026-X");

        QCOMPARE(m_given->size(), 0);
        QVERIFY(qobject_cast<FormField *>(edit("newPassword")->parentWidget())->isWrong());
    }

    void aRefusalWaitsForAnotherTry()
    {
        open(Why::Wanted);
        type("falsch");
        press(Qt::Key_Return);
        typeTwice("Neu-und-besser");
        m_dialog->refuse({Error::Kind::Invalid, "Not right.", {}});

        QCOMPARE(m_dialog->findChild<MessageBar *>("refusal")->text(), "Not right.");
        QCOMPARE(focused(), "oldPassword");
        m_dialog->findChild<QPushButton *>("yes")->click();
        QCOMPARE(m_given->size(), 2);
    }

    void eachReasonIsSaid()
    {
        QSet<QString> said;
        for (const Why why : {Why::Wanted, Why::Initial, Why::Expired, Why::ForAnother}) {
            open(why);
            QStringList words;
            for (const QLabel *label : m_dialog->findChildren<QLabel *>())
                if (label->isVisible())
                    words << label->text();
            QVERIFY2(words.join(' ').contains("何晓芸"), qPrintable(words.join('|')));
            said.insert(words.join(' '));
        }
        QCOMPARE(said.size(), 4);
    }

    void escapeChangesNothing()
    {
        open(Why::Expired);
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        press(Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(m_given->size(), 0);
    }

private:
    void open(Why why, const QString &name = "何晓芸")
    {
        m_dialog = std::make_unique<PasswordDialog>(why, name);
        m_given = std::make_unique<QSignalSpy>(m_dialog.get(), &PasswordDialog::passwordGiven);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void typeTwice(const QString &password)
    {
        QCOMPARE(focused(), "newPassword");
        type(password);
        press(Qt::Key_Return);
        type(password);
        press(Qt::Key_Return);
    }

    QLineEdit *edit(const char *name) const { return m_dialog->findChild<QLineEdit *>(name); }

    std::unique_ptr<PasswordDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_given;
};

TEST_WITH_WIDGETS(tst_PasswordDialog)
#include "tst_passworddialog.moc"
