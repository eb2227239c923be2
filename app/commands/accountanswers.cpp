// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/accountanswers.h"

#include "models/accounts/accountdesk.h"
#include "models/base/clock.h"
#include "models/organisation/roster.h"
#include "models/places/placedirectory.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct AccountAnswersWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountAnswers)
};

const QList<std::pair<OfficeRole, QString>> &codes()
{
    static const QList<std::pair<OfficeRole, QString>> all{{OfficeRole::Clerk, u"clerk"_s},
                                                           {OfficeRole::Dispatcher, u"dispatcher"_s},
                                                           {OfficeRole::Handler, u"handler"_s},
                                                           {OfficeRole::Checker, u"checker"_s},
                                                           {OfficeRole::Leader, u"leader"_s},
                                                           {OfficeRole::Officer, u"officer"_s},
                                                           {OfficeRole::Finance, u"finance"_s},
                                                           {OfficeRole::LedgerClerk, u"ledger_clerk"_s},
                                                           {OfficeRole::Statistician, u"statistician"_s},
                                                           {OfficeRole::SystemAdmin, u"system_admin"_s},
                                                           {OfficeRole::SecurityAdmin, u"security_admin"_s},
                                                           {OfficeRole::Auditor, u"auditor"_s}};
    return all;
}

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toTimeZone(Clock::zone()).toString(Qt::ISODate)) : QJsonValue();
}

/// The names of what an account's numbers stand for.
struct Names
{
    QHash<qint64, QString> sections;
    QHash<qint64, QString> places;
};

Result<Names> namesFor(Connection &c, const QList<Account> &accounts)
{
    Names names;
    const auto sections = Roster::sections(c);
    if (!sections)
        return failure(sections.error());
    for (const Section &section : *sections)
        names.sections.insert(section.id.value, section.name);
    if (std::ranges::none_of(accounts, [](const Account &account) { return account.area.isValid(); }))
        return names;
    const auto places = PlaceDirectory::all(c);
    if (!places)
        return failure(places.error());
    for (const Place &place : *places)
        names.places.insert(place.id.value, place.code);
    return names;
}

QJsonObject jsonOf(const Account &account, const Names &names)
{
    return {{u"name"_s, account.name},
            {u"section"_s, names.sections.value(account.section.value)},
            {u"roles"_s, QJsonArray::fromStringList(AccountAnswers::roleCodes(account.roles))},
            {u"area"_s, names.places.value(account.area.value)},
            {u"disabled"_s, account.disabled},
            {u"password_set"_s, account.passwordSet},
            {u"must_change"_s, account.mustChange},
            {u"password_set_at"_s, instant(account.passwordSetAt)},
            {u"locked_until"_s, instant(account.lockedUntil)}};
}

QJsonObject jsonOf(const Delegation &delegation)
{
    return {{u"id"_s, QString::number(delegation.id.value)},
            {u"giver"_s, delegation.giverName},
            {u"receiver"_s, delegation.receiverName},
            {u"roles"_s, QJsonArray::fromStringList(AccountAnswers::roleCodes(delegation.roles))},
            {u"from"_s, delegation.from.toString(Qt::ISODate)},
            {u"to"_s, delegation.to.toString(Qt::ISODate)},
            {u"note"_s, delegation.note}};
}

QString line(const Account &account, const Names &names)
{
    QStringList words{account.name, AccountAnswers::roleCodes(account.roles).join(u',')};
    if (account.section.isValid())
        words.append(names.sections.value(account.section.value));
    if (account.area.isValid())
        words.append(names.places.value(account.area.value));
    if (account.disabled)
        words.append(AccountAnswersWords::tr("disabled"));
    if (!account.passwordSet)
        words.append(AccountAnswersWords::tr("no password"));
    if (account.isLocked(Clock::now()))
        words.append(AccountAnswersWords::tr("locked"));
    return words.join(u"  "_s) + u'\n';
}
} // namespace

Result<OfficeRoles> AccountAnswers::roles(const QString &written)
{
    OfficeRoles roles;
    for (const QString &code : written.split(u',', Qt::SkipEmptyParts)) {
        const auto known =
            std::ranges::find(codes(), code.trimmed(), &std::pair<OfficeRole, QString>::second);
        if (known == codes().end())
            return refusal(AccountAnswersWords::tr("There is no role “%1”. Use some of: %2.")
                               .arg(code.trimmed(), roleCodes(OfficeRoles::fromInt(~0)).join(u", "_s)));
        roles |= known->first;
    }
    return roles;
}

QStringList AccountAnswers::roleCodes(OfficeRoles roles)
{
    QStringList found;
    for (const auto &[role, code] : codes()) {
        if (roles.testFlag(role))
            found.append(code);
    }
    return found;
}

Result<Section::Id> AccountAnswers::section(Connection &connection, const QString &code)
{
    if (code.isEmpty())
        return Section::Id();
    return Roster::sections(connection).and_then([&](const QList<Section> &all) -> Result<Section::Id> {
        for (const Section &section : all) {
            if (section.code == code || section.name == code)
                return section.id;
        }
        return refusal(
            AccountAnswersWords::tr("There is no section “%1”. Use its code or its name.").arg(code));
    });
}

Result<Account> AccountAnswers::account(Connection &connection, const QString &name)
{
    return AccountDesk(connection, {}).byName(name);
}

Result<QDate> AccountAnswers::day(const QString &written)
{
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        return refusal(AccountAnswersWords::tr("“%1” is not a day. Write it like 2026-03-01.").arg(written));
    return day;
}

Result<AccountAnswers::Listing> AccountAnswers::listing(Connection &connection)
{
    AccountDesk desk(connection, {});
    const auto accounts = desk.all();
    const auto lent = desk.delegations();
    if (!accounts || !lent)
        return failure(accounts ? lent.error() : accounts.error());
    const auto names = namesFor(connection, *accounts);
    if (!names)
        return failure(names.error());
    Listing listing;
    QJsonArray everybody;
    for (const Account &account : *accounts) {
        everybody.append(jsonOf(account, *names));
        listing.text += line(account, *names);
    }
    QJsonArray delegations;
    for (const Delegation &delegation : *lent) {
        delegations.append(jsonOf(delegation));
        listing.text += AccountAnswersWords::tr("%1 lends to %2 from %3 to %4: %5")
                            .arg(delegation.giverName,
                                 delegation.receiverName,
                                 delegation.from.toString(Qt::ISODate),
                                 delegation.to.toString(Qt::ISODate),
                                 roleCodes(delegation.roles).join(u',')) +
                        u'\n';
    }
    listing.json = {{u"accounts"_s, everybody}, {u"delegations"_s, delegations}};
    return listing;
}
