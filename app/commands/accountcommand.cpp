// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/accountanswers.h"
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/scope.h"
#include "app/context.h"
#include "models/accounts/accountdesk.h"
#include "models/accounts/signin.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
using Need = Arguments::Need;
using Parser = CLI::App;

/// A command with commands under it. Passwords come from files alone: what stands on a command line is seen
/// by everybody on the computer.
class AccountCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommand)

public:
    QString name() const override { return u"account"_s; }
    QString description() const override
    {
        return tr("Who may sign in: list, add, disable, reset, delegate");
    }

    void configure(Parser &parser) override
    {
        parser.require_subcommand(1);
        under(parser, u"list"_s, tr("Everybody, and the roles that are lent"), &AccountCommand::list);
        named(parser, u"first"_s, tr("Make the first security administrator"), &AccountCommand::first);
        Parser &add =
            named(parser, u"add"_s, tr("Add an account with an initial password"), &AccountCommand::add);
        takeRoles(add, Need::Required);
        Arguments::text(
            add, u"--section CODE"_s, m_section, tr("The section of somebody who is not in staff yet"));
        takeArea(add);
        takeRoles(named(parser, u"roles"_s, tr("Change the roles"), &AccountCommand::roles), Need::Required);
        takeArea(named(
            parser, u"area"_s, tr("Narrow the view to a place, or widen it again"), &AccountCommand::area));
        named(parser, u"disable"_s, tr("Refuse sign-ins from now on"), &AccountCommand::disable);
        named(parser, u"enable"_s, tr("Let somebody sign in again"), &AccountCommand::enable);
        named(parser, u"reset"_s, tr("Give a new initial password"), &AccountCommand::reset);
        named(parser, u"unlock"_s, tr("End the lock after failed sign-ins"), &AccountCommand::unlock);
        Parser &lend =
            named(parser, u"delegate"_s, tr("Lend roles for some days"), &AccountCommand::delegate);
        Arguments::text(lend, u"--to RECEIVER"_s, m_receiver, tr("Who gets the roles"), Need::Required);
        takeRoles(lend, Need::Required);
        Arguments::text(lend, u"--from DATE"_s, m_from, tr("The first day"), Need::Required);
        Arguments::text(lend, u"--until DATE"_s, m_until, tr("The last day"), Need::Required);
        Arguments::text(lend, u"--note TEXT"_s, m_note, tr("Why"));
        Parser &end = under(parser, u"undelegate"_s, tr("End what is lent"), &AccountCommand::endDelegation);
        Arguments::text(end, u"ID"_s, m_id, tr("As the list shows it with --json"), Need::Required);
        takePassword(
            under(parser, u"password"_s, tr("Change the own password"), &AccountCommand::changePassword));
        for (const char *with : {"first", "add", "reset"})
            takePassword(*parser.get_subcommand(with));
    }

    Result<> run(Context &context) override { return (this->*m_chosen)(context); }

private:
    using Chosen = Result<> (AccountCommand::*)(Context &);

    Parser &under(Parser &parser, const QString &name, const QString &description, Chosen chosen)
    {
        CLI::App *added = parser.add_subcommand(name.toStdString(), description.toStdString());
        added->callback([this, chosen] { m_chosen = chosen; });
        added->fallthrough();
        return *added;
    }

    Parser &named(Parser &parser, const QString &name, const QString &description, Chosen chosen)
    {
        Parser &added = under(parser, name, description, chosen);
        Arguments::text(added, u"NAME"_s, m_name, tr("The name of the person, as in staff"), Need::Required);
        return added;
    }

    void takePassword(Parser &parser)
    {
        Arguments::text(parser,
                        u"--new-password-file PATH"_s,
                        m_passwordFile,
                        tr("The file with the new password on its first line"),
                        Need::Required);
    }

    void takeRoles(Parser &parser, Need need)
    {
        Arguments::text(parser, u"--roles CODES"_s, m_roles, tr("As in clerk,dispatcher"), need);
    }

    void takeArea(Parser &parser)
    {
        Arguments::text(parser, u"--area CODE"_s, m_area, tr("The place whose content is all that is seen"));
    }

    Result<> list(Context &context)
    {
        return context.openFor(u"account.see"_s, Context::Access::Read)
            .and_then([](Database *file) { return file->readNow(AccountAnswers::listing); })
            .map([&](const AccountAnswers::Listing &listing) { context.answer(listing.json, listing.text); });
    }

    Result<> first(Context &context)
    {
        const auto password = SigningIn::passwordIn(m_passwordFile);
        if (!password)
            return failure(password.error());
        return act(context, u"account.first"_s, [&](AccountDesk &desk, Connection &) {
            return desk.makeFirst(m_name, *password).map([](const SignedIn &) {});
        });
    }

    Result<> add(Context &context)
    {
        const auto password = SigningIn::passwordIn(m_passwordFile);
        if (!password)
            return failure(password.error());
        return act(context, u"account.add"_s, [&](AccountDesk &desk, Connection &c) -> Result<> {
            const auto roles = AccountAnswers::roles(m_roles);
            const auto section = AccountAnswers::section(c, m_section);
            const auto area = CommandScope::place(c, m_area);
            if (!roles || !section || !area)
                return failure(!roles ? roles.error() : !section ? section.error() : area.error());
            return desk.add({m_name, *section, *roles, *area}, *password).map([](const Account &) {});
        });
    }

    Result<> roles(Context &context)
    {
        const auto roles = AccountAnswers::roles(m_roles);
        if (!roles)
            return failure(roles.error());
        return onAccount(context, u"account.roles"_s, [&](AccountDesk &desk, Account::Id id, Connection &) {
            return desk.setRoles(id, *roles);
        });
    }

    Result<> area(Context &context)
    {
        return onAccount(context, u"account.area"_s, [&](AccountDesk &desk, Account::Id id, Connection &c) {
            return CommandScope::place(c, m_area).and_then(
                [&](Place::Id area) { return desk.setArea(id, area); });
        });
    }

    Result<> disable(Context &context) { return setDisabled(context, true); }
    Result<> enable(Context &context) { return setDisabled(context, false); }
    Result<> setDisabled(Context &context, bool disabled)
    {
        return onAccount(
            context,
            disabled ? u"account.disable"_s : u"account.enable"_s,
            [&](AccountDesk &desk, Account::Id id, Connection &) { return desk.setDisabled(id, disabled); });
    }

    Result<> reset(Context &context)
    {
        const auto password = SigningIn::passwordIn(m_passwordFile);
        if (!password)
            return failure(password.error());
        return onAccount(context, u"account.reset"_s, [&](AccountDesk &desk, Account::Id id, Connection &) {
            return desk.resetPassword(id, *password);
        });
    }

    Result<> unlock(Context &context)
    {
        return onAccount(context, u"account.endLock"_s, [](AccountDesk &desk, Account::Id id, Connection &) {
            return desk.endLock(id);
        });
    }

    Result<> delegate(Context &context)
    {
        const auto roles = AccountAnswers::roles(m_roles);
        const auto from = AccountAnswers::day(m_from);
        const auto until = AccountAnswers::day(m_until);
        if (!roles || !from || !until)
            return failure(!roles ? roles.error() : !from ? from.error() : until.error());
        return onAccount(
            context, u"account.delegate"_s, [&](AccountDesk &desk, Account::Id id, Connection &) {
                return desk.byName(m_receiver).and_then([&](const Account &receiver) {
                    return desk.delegate({.id = {},
                                          .giver = id,
                                          .receiver = receiver.id,
                                          .roles = *roles,
                                          .from = *from,
                                          .to = *until,
                                          .note = m_note});
                });
            });
    }

    Result<> endDelegation(Context &context)
    {
        return act(context, u"account.endDelegation"_s, [&](AccountDesk &desk, Connection &) {
            return desk.endDelegation({m_id.toLongLong()});
        });
    }

    /// Of whoever --as names; signs in with the old password, which may have to be changed.
    Result<> changePassword(Context &context);

    /// One recorded change of whoever signed in.
    template <typename Work>
    Result<> act(Context &context, const QString &action, Work work)
    {
        return context.open(Context::Access::Write)
            .and_then([&](Database *file) {
                return file->writeNow({action, m_name}, [&](Connection &c) {
                    AccountDesk desk(c, file->person());
                    return work(desk, c);
                });
            })
            .map([&] { done(context); });
    }

    template <typename Work>
    Result<> onAccount(Context &context, const QString &action, Work work)
    {
        return act(context, action, [&](AccountDesk &desk, Connection &c) {
            return desk.byName(m_name).and_then(
                [&](const Account &account) { return work(desk, account.id, c); });
        });
    }

    void done(const Context &context) const
    {
        const QString who = m_name.isEmpty() ? context.options().person : m_name;
        context.answer({{u"name"_s, who}, {u"done"_s, true}},
                       who.isEmpty() ? tr("Done.") : tr("Done: %1.").arg(who));
    }

    Chosen m_chosen = &AccountCommand::list;
    QString m_name;
    QString m_passwordFile;
    QString m_roles;
    QString m_section;
    QString m_area;
    QString m_receiver;
    QString m_from;
    QString m_until;
    QString m_note;
    QString m_id;
};

Result<> AccountCommand::changePassword(Context &context)
{
    const auto fresh = SigningIn::passwordIn(m_passwordFile);
    const auto old = SigningIn::password(context.options());
    if (!fresh || !old)
        return failure(fresh ? old.error() : fresh.error());
    if (context.options().person.isEmpty() || old->isEmpty())
        return refusal(
            tr("Whose password? Give the name with --as, and the old password in JIEBAN_PASSWORD or with "
               "--password-file."));
    const auto file = context.open(Context::Access::Write, SigningIn::Need::Later);
    if (!file)
        return failure(file.error());
    return SignIn(**file).changePassword(context.options().person, *old, *fresh).map([&](const SignedIn &) {
        done(context);
    });
}
} // namespace

std::shared_ptr<Command> makeAccountCommand()
{
    return std::make_shared<AccountCommand>();
}
