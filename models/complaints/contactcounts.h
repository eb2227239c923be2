// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/storage/connection.h"

#include <QDateTime>

/// Matters and the times somebody came about them, counted apart (件, 件次): a merged request is a contact
/// about its parent's case. What is void counts as neither.
struct ContactCounts
{
    qint64 cases = 0;    ///< 件
    qint64 contacts = 0; ///< 件次

    /// Received from `from` and before `to`; an invalid office means every one.
    [[nodiscard]] static Result<ContactCounts>
    read(Connection &connection, const QDateTime &from, const QDateTime &to, Place::Id office = {});

    /// How often somebody came about this one request, the first time included. `id` may be merged itself.
    [[nodiscard]] static Result<qint64> contactsOf(Connection &connection, qint64 id);
};
