// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountdesk.h"
#include "models/accounts/signin.h"

#include <QCoreApplication>

#include <cstdio>

namespace {
void say(const char *what, int value)
{
    std::printf("%s %d\n", what, value);
    std::fflush(stdout);
}

bool act(Database &file, const std::function<Result<>(AccountDesk &, Account::Id)> &work)
{
    const auto done = file.writeNow({"account.test", {}}, [&](Connection &c) {
        AccountDesk desk(c, "钟明远");
        return desk.byName("何晓芸").and_then([&](const Account &account) { return work(desk, account.id); });
    });
    return bool(done);
}
} // namespace

/// Fails to sign in as 何晓芸, ends the lock that follows, disables or enables the account, and so on, each
/// step acknowledged on standard output, until somebody kills it:
///   accountstream FILE
/// "failed n" is said after the n-th wrong answer since the last lock, "disabled n" after that change.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    auto file = Database::open(QCoreApplication::arguments().at(1), {});
    if (!file)
        return 1;
    (*file)->setPerson("钟明远");
    const auto disabled = [&] {
        return (*file)->readNow([](Connection &c) { return AccountDesk(c, {}).byName("何晓芸"); })->disabled;
    };
    for (;;) {
        if (!act(**file, [](AccountDesk &desk, Account::Id id) { return desk.endLock(id); }))
            return 1;
        say("failed", 0);
        const bool wanted = !disabled();
        if (!act(**file, [&](AccountDesk &desk, Account::Id id) { return desk.setDisabled(id, wanted); }))
            return 1;
        say("disabled", int(wanted));
        for (int failure = 1; failure <= 5; ++failure) {
            if (SignIn(**file).enter("何晓芸", "Falsch-0815"))
                return 1;
            say("failed", failure);
        }
    }
}
