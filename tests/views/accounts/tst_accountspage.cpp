// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountspage.h"

#include "models/base/clock.h"
#include "tests/support/guardedoffice.h"
#include "tests/support/keyboard.h"
#include "views/accounts/accountdialog.h"
#include "views/accounts/delegationdialog.h"
#include "views/accounts/passworddialog.h"
#include "views/accounts/rolesbox.h"
#include "views/shell/dialogs.h"
#include "views/shell/messagebar.h"
#include "views/widgets/listview.h"
#include "views/widgets/searchcombo.h"

#include <QtWidgets>

using R = OfficeRole;

/// The security administrator looks after the accounts of a real file.
class tst_AccountsPage : public GuardedOffice, protected Keyboard
{
    Q_OBJECT

private slots:
    void init()
    {
        openOffice();
        makeFirst();
        m_page = std::make_unique<AccountsPage>(*m_service, QList<Right>{{"Accept", R::Clerk}});
        m_page->setAreas({m_office->office, m_office->community});
        m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::messageChanged);
        m_page->resize(1000, 600);
        m_page->show();
        m_page->visited();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        closeOffice();
    }

    void theAdministratorStandsInTheList()
    {
        QCOMPARE(cell(0, "Name"), Administrator);
        QCOMPARE(cell(0, "Roles"), "security administrator");
        QCOMPARE(cell(0, "State"), "May sign in");
        for (const char *name : {"changeRoles", "resetPassword", "endLock", "access"})
            QVERIFY2(!button(name)->isEnabled(), name); // nobody is chosen
    }

    void somebodyGetsAnAccountByTheKeyboard()
    {
        button("addAccount")->click();
        auto *dialog = opened<AccountDialog>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_COMPARE(focused(), "name");
        commit("何晓芸");
        dialog->findChild<SearchCombo *>("area")->setCurrent(QString::number(m_office->community.id.value));
        role(dialog, R::Clerk)->click();
        for (const char *field : {"newPassword", "repeatedPassword"}) {
            dialog->findChild<QLineEdit *>(field)->setFocus();
            type("Erstes-2026");
        }
        press(Qt::Key_Return);

        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_VERIFY(!opened<AccountDialog>());
        QCOMPARE(cell(1, "Name"), "何晓芸");
        QCOMPARE(cell(1, "Sees only"), "望湖社区");
        QCOMPARE(cell(1, "Password"), "first one");
        QCOMPARE(m_messages->size(), 1);
    }

    void anAccountWithoutRolesOrWithAStrangeMixIsNotMade()
    {
        button("addAccount")->click();
        auto *dialog = opened<AccountDialog>();
        QSignalSpy asked(dialog, &AccountDialog::addAsked);
        commitInto(dialog, "name", "何晓芸");
        dialog->findChild<QPushButton *>("yes")->click();
        QCOMPARE(asked.size(), 0);

        auto *roles = dialog->findChild<RolesBox *>();
        role(dialog, R::Clerk)->click();
        role(dialog, R::Checker)->click();
        QCOMPARE(roles->roles(), R::Clerk | R::Checker);
        role(dialog, R::Auditor)->click(); // alone
        QCOMPARE(roles->roles(), OfficeRoles(R::Auditor));
        role(dialog, R::Leader)->click();
        QCOMPARE(roles->roles(), OfficeRoles(R::Leader));
    }

    void aRefusalStaysInTheDialog()
    {
        add("何晓芸", R::Clerk);
        button("addAccount")->click();
        auto *dialog = opened<AccountDialog>();
        commitInto(dialog, "name", "何晓芸");
        role(dialog, R::Clerk)->click();
        commitInto(dialog, "newPassword", "Erstes-2026");
        commitInto(dialog, "repeatedPassword", "Erstes-2026");
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_VERIFY(!dialog->findChild<MessageBar *>("refusal")->text().isEmpty());
        QVERIFY(dialog->isVisible());
    }

    void rolesAndAreaAreChanged()
    {
        add("何晓芸", R::Clerk);
        choose("何晓芸");
        button("changeRoles")->click();
        auto *dialog = opened<AccountDialog>();
        QVERIFY(!dialog->findChild<QLineEdit *>("newPassword")->isVisible());
        role(dialog, R::Checker)->click();
        dialog->findChild<SearchCombo *>("area")->setCurrent(QString::number(m_office->community.id.value));
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_COMPARE(account("何晓芸").roles, R::Clerk | R::Checker);
        QTRY_COMPARE(account("何晓芸").area, m_office->community.id);
        QTRY_COMPARE(cell(1, "Roles"), "window clerk, checker");
        QTRY_VERIFY(button("changeRoles")->isEnabled()); // the same is chosen still
    }

    void somebodyIsDisabledAfterAQuestionAndEnabledAgain()
    {
        add("何晓芸", R::Clerk);
        choose("何晓芸");
        Dialogs::cancelNext();
        button("access")->click();
        QCOMPARE(Dialogs::takeAsked().size(), 1);
        QVERIFY(!account("何晓芸").disabled);

        Dialogs::setNextAnswer(true);
        button("access")->click();
        QTRY_COMPARE(cell(1, "State"), "Disabled");
        QTRY_COMPARE(button("access")->text(), "Enable");
        button("access")->click();
        QTRY_COMPARE(cell(1, "State"), "May sign in");
    }

    void theLastAdministratorStays()
    {
        choose(Administrator);
        Dialogs::setNextAnswer(true);
        button("access")->click();

        QTRY_COMPARE(m_messages->size(), 1);
        QVERIFY(m_messages->first().first().value<Message>().text.contains("last security administrator"));
    }

    void aForgottenPasswordIsReplaced()
    {
        add("何晓芸", R::Clerk);
        const QDateTime before = account("何晓芸").passwordSetAt;
        choose("何晓芸");
        button("resetPassword")->click();
        auto *dialog = opened<PasswordDialog>();
        commitInto(dialog, "newPassword", "Zweites-2026");
        commitInto(dialog, "repeatedPassword", "Zweites-2026");
        dialog->findChild<QPushButton *>("yes")->click();

        QTRY_VERIFY(!opened<PasswordDialog>());
        QVERIFY(account("何晓芸").passwordSetAt > before);
        QVERIFY(account("何晓芸").mustChange);
    }

    void aLockIsShownAndEnded()
    {
        add("何晓芸", R::Clerk);
        int refused = 0;
        for (int i = 0; i < 5; ++i)
            m_service->signIn("何晓芸", "falsch", this, [&](const Result<SignedIn> &) { ++refused; });
        QTRY_COMPARE(refused, 5);
        m_page->visited();
        QTRY_VERIFY2(cell(1, "State").startsWith("Locked until"), qPrintable(cell(1, "State")));
        choose("何晓芸");

        button("endLock")->click();

        QTRY_COMPARE(cell(1, "State"), "May sign in");
        QTRY_VERIFY(!button("endLock")->isEnabled());
    }

    void rolesAreLentForSomeDaysAndTakenBack()
    {
        add("何晓芸", R::Clerk | R::Leader);
        add("罗志强", R::Handler);
        m_page->showPart("delegations");
        button("lend")->click();
        QTRY_VERIFY(opened<DelegationDialog>());
        auto *dialog = opened<DelegationDialog>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(focused(), "giver");
        type("hxy");
        press(Qt::Key_Tab);
        type("lzq");
        press(Qt::Key_Tab);
        QVERIFY(!role(dialog, R::Handler)->isVisible()); // not the lender's
        role(dialog, R::Clerk)->click();
        dialog->findChild<QDateEdit *>("lastDay")->setDate(Clock::today().addDays(3));
        dialog->findChild<QPushButton *>("yes")->click();

        auto *lent = m_page->findChild<ListView *>("delegationTable");
        QTRY_COMPARE(lent->model()->rowCount(), 1);
        QCOMPARE(lent->model()->index(0, 0).data().toString(), "何晓芸");
        QCOMPARE(lent->model()->index(0, 1).data().toString(), "罗志强");
        QCOMPARE(lent->model()->index(0, 2).data().toString(), "leader");
        QCOMPARE(lent->model()->index(0, 6).data().toString(), "Holds now");
        lent->selectRow(0);
        button("endDelegation")->click();
        QTRY_VERIFY(lent->model()->rowCount() == 0 ||
                    lent->model()->index(0, 4).data().toString() == Clock::today().toString(Qt::ISODate));
    }

    void theMatrixShowsWhoMay()
    {
        m_page->showPart("rights");
        auto *rights = m_page->findChild<RightsTable *>();
        QVERIFY(rights->isVisible());
        QCOMPARE(rights->model()->columnCount(), 1 + RoleNames::all().size());
        QCOMPARE(rights->model()->index(0, 0).data().toString(), "Accept");
        QCOMPARE(rights->model()->index(0, 1).data(Qt::AccessibleTextRole).toString(), "may");
        QCOMPARE(rights->model()->index(0, 2).data(Qt::AccessibleTextRole).toString(), "may not");
    }

private:
    ListView *table() const { return m_page->findChild<ListView *>("accountTable"); }
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(name); }

    template <typename Dialog>
    Dialog *opened() const
    {
        auto *dialog = m_page->findChild<Dialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    static QCheckBox *role(QWidget *in, R role)
    {
        return in->findChild<QCheckBox *>(QString("role%1").arg(int(role)));
    }

    static void commitInto(QWidget *in, const char *field, const QString &text)
    {
        in->findChild<QLineEdit *>(field)->setText(text);
    }

    QString cell(int row, const QString &column) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int i = 0; i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal).toString() == column)
                return model->index(row, i).data().toString();
        return "no such column";
    }

    void choose(const QString &name)
    {
        const auto row = [&] {
            for (int i = 0; i < table()->model()->rowCount(); ++i)
                if (cell(i, "Name") == name)
                    return i;
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        table()->selectRow(row());
    }

    std::unique_ptr<AccountsPage> m_page;
    std::unique_ptr<QSignalSpy> m_messages;
};

TEST_WITH_WIDGETS(tst_AccountsPage)
#include "tst_accountspage.moc"
