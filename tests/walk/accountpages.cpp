// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountservice.h"
#include "models/base/clock.h"
#include "tests/support/testoffice.h"
#include "tests/walk/samplepage.h"
#include "tests/walk/walkpages.h"
#include "views/accounts/accountdialog.h"
#include "views/accounts/accountspage.h"
#include "views/accounts/delegationdialog.h"
#include "views/accounts/firstadministratorpage.h"
#include "views/accounts/lockpart.h"
#include "views/accounts/lockscreen.h"
#include "views/accounts/passworddialog.h"
#include "views/accounts/signinpage.h"
#include "views/shell/mainwindow.h"

#include <QtTest>
#include <QtWidgets>

namespace {
using R = OfficeRole;
constexpr QSize EntrySize{1000, 700};
const QDateTime AtTheDoor(QDate(2026, 3, 12), QTime(9, 42), Clock::zone());

const QList<Account> &people()
{
    static const QList<Account> all = [] {
        const auto at = [](int day) { return AtTheDoor.addDays(-day); };
        QList<Account> list;
        const auto add = [&](const char *name, OfficeRoles roles, int age) -> Account & {
            list.append({.id = {list.size() + 1}, .name = name, .roles = roles, .passwordSet = true});
            list.last().passwordSetAt = at(age);
            return list.last();
        };
        add("林安", R::SecurityAdmin, 12);
        add("何晓芸", R::Clerk | R::Dispatcher, 3).mustChange = true;
        add("罗志强", R::Handler, 91);
        add("唐文静", R::Checker | R::Leader | R::Statistician, 40).lockedUntil = AtTheDoor.addSecs(600);
        add("单小满", R::LedgerClerk, 8).area = {1};
        add("欧阳明", R::Handler | R::Officer, 60).disabled = true;
        add("周末", R::Auditor, 1).passwordSet = false;
        return list;
    }();
    return all;
}

Error refused()
{
    return {
        Error::Kind::Invalid,
        Sample::say("姓名或密码不正确，请核对后重试。", "The name or the password is not right. Try again."),
        {}};
}

QWidget *alone(EntryPage *page)
{
    auto *window = new MainWindow;
    window->showAlone(page);
    return window;
}

QWidget *signIn()
{
    auto *page = new SignInPage("云溪街道");
    page->setName("何晓芸");
    return alone(page);
}

QWidget *signInRefused()
{
    auto *page = new SignInPage("云溪街道");
    page->setName("何晓芸");
    QTest::keyClick(page->findChild<QLineEdit *>("password"), 'X');
    page->findChild<QPushButton *>("signIn")->click();
    page->refuse(refused());
    QTest::keyClick(page->findChild<QLineEdit *>("password"), 'X'); // and Caps Lock is on
    page->showRefusal(refused());
    return alone(page);
}

QWidget *firstAdministrator()
{
    auto *page = new FirstAdministratorPage("云溪街道");
    page->setName("林安");
    QTest::keyClicks(page->findChild<QLineEdit *>("newPassword"), "hoch-und-heilig");
    page->findChild<QPushButton *>("makeFirst")->click(); // too simple
    return alone(page);
}

QWidget *locked()
{
    auto *window = new MainWindow;
    window->addPage(
        {"requests", Sample::say("诉求", "Requests"), "view-list-details", [](QWidget *parent) -> Page * {
             return new SamplePage(parent);
         }});
    window->showPage("requests");
    window->show();
    (new LockScreen(window))->lock("何晓芸");
    return window;
}

QWidget *password()
{
    auto *dialog = new PasswordDialog(PasswordDialog::Why::Wanted, "何晓芸");
    QTest::keyClicks(dialog->findChild<QLineEdit *>("newPassword"), "Neu-und-besser");
    return dialog;
}

QWidget *expired()
{
    auto *dialog = new PasswordDialog(PasswordDialog::Why::Expired, "何晓芸");
    dialog->setOld("x");
    dialog->refuse(refused());
    return dialog;
}

Place community()
{
    Place place;
    place.id = {1};
    place.name = "望湖社区";
    place.code = "990101001001";
    return place;
}

QWidget *newAccount()
{
    OfficeFacts facts;
    auto *dialog = new AccountDialog(facts, {community()});
    dialog->findChild<QCheckBox *>("role1")->click();
    return dialog;
}

QWidget *changedRoles()
{
    return new AccountDialog(people().at(4), {community()});
}

QWidget *lending()
{
    auto *dialog = new DelegationDialog(people());
    QTest::keyClicks(dialog->findChild<QLineEdit *>("giver"), "twj");
    QTest::keyClick(dialog->findChild<QWidget *>("choices"), Qt::Key_Return);
    return dialog;
}

/// One file for every picture of it: passwords take their time.
struct AccountedOffice
{
    AccountedOffice()
    {
        Clock::freeze(AtTheDoor.addDays(-91));
        service.makeFirst("林安", "Hoch-und-heilig", &service, [this](const Result<SignedIn> &) { ++done; });
        for (const Account &person : people().mid(1))
            service.add({.name = person.name, .section = {}, .roles = person.roles, .area = {}},
                        "Erstes-2026",
                        &service,
                        [this](const Result<> &) { ++done; });
        wait(int(people().size()));
        Clock::freeze(AtTheDoor);
        service.setDisabled(idOf("欧阳明"), true, &service, [this](const Result<> &) { ++done; });
        service.delegate({.id = {},
                          .giver = idOf("唐文静"),
                          .receiver = idOf("何晓芸"),
                          .roles = R::Leader | R::Checker,
                          .from = Clock::today(),
                          .to = Clock::today().addDays(6),
                          .note = "年休假"},
                         &service,
                         [this](const Result<> &) { ++done; });
        for (int i = 0; i < 5; ++i)
            service.signIn("罗志强", "falsch", &service, [this](const Result<SignedIn> &) { ++done; });
        wait(int(people().size()) + 7);
    }

    void wait(int count)
    {
        if (!QTest::qWaitFor([&] { return done == count; }, 30000))
            qWarning("accounts were not made");
    }

    Account::Id idOf(const QString &name)
    {
        return {office
                    .value(QString("SELECT a.id FROM account a JOIN staff s ON s.id = a.staff WHERE "
                                   "s.name = '%1'")
                               .arg(name))
                    .toLongLong()};
    }

    TestOffice office;
    AccountService service{*office};
    int done = 0;
};

QWidget *accountsPage(const QString &part)
{
    static auto *office = new AccountedOffice;
    Clock::freeze(AtTheDoor);
    const QList<Right> rights{
        {Sample::say("受理诉求", "Accept a request"), R::Clerk | R::Dispatcher},
        {Sample::say("派单", "Dispatch"), R::Dispatcher},
        {Sample::say("显示姓名和电话", "Show names and phones"), R::Clerk | R::Handler | R::Checker},
        {Sample::say("查看审计日志", "See the audit log"), R::Auditor},
        {Sample::say("管理账号", "Manage accounts"), R::SecurityAdmin},
        {Sample::say("备份与恢复", "Back up and restore"), R::SystemAdmin}};
    auto *page = new AccountsPage(office->service, rights);
    page->setAreas({community()});
    page->visited();
    page->showPart(part);
    const auto *table = page->findChild<QAbstractItemView *>("delegationTable");
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, 10000))
        qWarning("no accounts");
    return page;
}
} // namespace

QList<WalkPage> accountPages()
{
    return {{"sign-in", signIn, EntrySize},
            {"sign-in-refused", signInRefused, {800, 600}},
            {"first-administrator", firstAdministrator, EntrySize},
            {"locked", locked, EntrySize},
            {"password", password, {440, 460}},
            {"password-expired", expired, {440, 480}},
            {"account-new", newAccount, {620, 660}},
            {"account-roles", changedRoles, {620, 380}},
            {"account-lend", lending, {560, 460}},
            {"accounts", [] { return accountsPage("accounts"); }, {1100, 600}},
            {"delegations", [] { return accountsPage("delegations"); }, {1100, 600}},
            {"rights", [] { return accountsPage("rights"); }, {1100, 600}},
            {"settings-lock", [] { return new LockPart(std::chrono::minutes(10)); }, {800, 300}}};
}
