// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/operations.h"

#include "models/organisation/session.h"
#include "models/storage/changelog.h"

#include <QCoreApplication>
#include <QMap>

namespace {
using R = OfficeRole;

struct OperationWords
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// Filled before any lane runs, read afterwards.
QMap<QString, Operation> &registered()
{
    static QMap<QString, Operation> all;
    return all;
}
} // namespace

QString Operation::title() const
{
    const QString translated = QCoreApplication::translate(context, words);
    return translated.contains(u"%1") ? translated.arg(u"…") : translated;
}

OfficeRoles Operations::desk()
{
    return R::Clerk | R::Dispatcher | R::Handler | R::Checker | R::Leader | R::Officer | R::LedgerClerk;
}

OfficeRoles Operations::readers()
{
    return desk() | R::Statistician;
}

OfficeRoles Operations::everybody()
{
    OfficeRoles all;
    for (const OfficeRole role : RoleNames::all())
        all |= role;
    return all;
}

void Operations::add(const Operation &operation)
{
    registered().insert(operation.name, operation);
    ActionTitles::add(operation.name, operation.context, operation.words);
}

void Operations::add(const char *context, const QList<Words> &operations)
{
    for (const Words &words : operations)
        add({words.name, context, words.words, words.roles});
}

QList<Operation> Operations::all()
{
    return registered().values();
}

Result<> Operations::permit(const QString &operation, OfficeRoles roles)
{
    if (operation == AtTheDoor)
        return {};
    const auto found = registered().constFind(operation);
    if (found != registered().cend() && (found->roles & roles))
        return {};
    const QString who = found == registered().cend() ? QString() : RoleNames::label(found->roles);
    const QString message =
        who.isEmpty()
            ? OperationWords::tr("Nobody may do this here (%1).").arg(operation)
            : OperationWords::tr("“%1” is reserved for: %2. Ask one of them.").arg(found->title(), who);
    return failure({Error::Kind::Forbidden, message, operation});
}

std::function<Result<>(const QString &)> Operations::gateOf(const Session &session)
{
    return [roles = OfficeRoles::fromInt(session.roles)](const QString &operation) {
        return permit(operation, roles);
    };
}
