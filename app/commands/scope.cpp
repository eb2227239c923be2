// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scope.h"

#include "models/places/placedirectory.h"

#include <QCoreApplication>

namespace {
struct CommandScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandScope)
};
} // namespace

Result<Place::Id> CommandScope::place(Connection &connection, const QString &code)
{
    if (code.isEmpty())
        return Place::Id();
    const auto place = PlaceDirectory::byCode(connection, code);
    if (!place)
        return failure(place.error());
    if (!place->id.isValid())
        return failure(
            {Error::Kind::NotFound,
             CommandScopeWords::tr("There is no place with the code %1. Look it up with “jieban find”.")
                 .arg(code),
             {}});
    return place->id;
}

Result<std::optional<Period>> CommandScope::period(const QString &code)
{
    if (code.isEmpty())
        return std::optional<Period>();
    const auto period = Period::fromCode(code);
    if (!period)
        return failure(
            {Error::Kind::Invalid,
             CommandScopeWords::tr("“%1” is not a period. Write it like 2026, 2026Q1, 2026-03 or 2026-03-04.")
                 .arg(code),
             {}});
    return period;
}
