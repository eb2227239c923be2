// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signingin.h"

#include "app/context.h"
#include "models/accounts/accountdesk.h"
#include "models/accounts/signin.h"
#include "models/organisation/roster.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 LongestPasswordFile = 4096;

struct SigningInWords
{
    Q_DECLARE_TR_FUNCTIONS(SigningIn)
};

OfficeRoles everyRole()
{
    OfficeRoles all;
    for (const OfficeRole role : RoleNames::all())
        all |= role;
    return all;
}

/// In a file without passwords: somebody of the staff with the roles he has there, else the computer's user
/// with all of them.
Result<Session> withoutPassword(Database &database, const QString &named)
{
    const QString person = personAtWork(named);
    return database.readNow([&](Connection &c) { return Roster::staff(c); })
        .map([&](const QList<Staff> &staff) {
            const auto known = std::ranges::find(staff, person, &Staff::name);
            return known == staff.end()
                       ? Session{.person = person, .roles = everyRole().toInt(), .section = {}}
                       : Session{person, known->roles, known->section};
        });
}

Result<Session> withPassword(Database &database, const QString &name, const QString &password)
{
    return SignIn(database).enter(name, password).and_then([&](const SignedIn &entered) -> Result<Session> {
        if (entered.mustChange == SignedIn::MustChange::No)
            return entered.session();
        return refusal(
            entered.mustChange == SignedIn::MustChange::Initial
                ? SigningInWords::tr("The password of %1 was given by somebody else, so it must be "
                                     "changed first. Do it with “jieban account password”.")
                      .arg(name)
                : SigningInWords::tr("The password of %1 has expired. Change it with “jieban account "
                                     "password”.")
                      .arg(name));
    });
}
} // namespace

Result<QString> SigningIn::passwordIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            {Error::Kind::NotFound,
             SigningInWords::tr("The password file %1 cannot be read. Name one that you may read.").arg(path),
             file.errorString()});
    QString line = QString::fromUtf8(file.read(LongestPasswordFile)).section(u'\n', 0, 0);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return refusal(
            SigningInWords::tr("The password file %1 is empty. Put the password on its first line.")
                .arg(path));
    return line;
}

Result<QString> SigningIn::password(const Options &options)
{
    if (!options.passwordFile.isEmpty())
        return passwordIn(options.passwordFile);
    return qEnvironmentVariable("JIEBAN_PASSWORD");
}

Result<Session> SigningIn::enter(Database &database, const Options &options, Need need)
{
    const auto entry = database.readNow([](Connection &c) { return AccountDesk(c, {}).entry(); });
    const auto given = password(options);
    if (!entry || !given)
        return failure(entry ? given.error() : entry.error());
    const auto seat = [&]() -> Result<Session> {
        if (*entry != FileEntry::Accounts)
            return withoutPassword(database, options.person);
        if (!options.person.isEmpty() && !given->isEmpty() && need != Need::Later)
            return withPassword(database, options.person, *given);
        if (need != Need::Person) // a name without a password proves nothing
            return Session{.person = personAtWork(), .roles = 0, .section = {}};
        return refusal(
            SigningInWords::tr("%1 has accounts, so a command must know who asks. Give the name with "
                               "--as, and the password in JIEBAN_PASSWORD or with --password-file.")
                .arg(QFileInfo(database.path()).fileName()));
    }();
    if (seat)
        database.setPerson(seat->person);
    return seat;
}
