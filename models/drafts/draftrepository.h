// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/drafts/draft.h"
#include "models/storage/connection.h"

#include <optional>

/// Drafts in and out of one connection. The table is local: written inside Database::maintain().
class DraftRepository
{
public:
    explicit DraftRepository(Connection &connection);

    /// Replaces the draft of the same form.
    [[nodiscard]] Result<> keep(const Draft &draft);
    [[nodiscard]] Result<> remove(const QString &form);
    /// The one kept last among those whose form begins with `prefix`, leaving out `except`; nothing when
    /// there is none. A draft that cannot be read any more counts as none.
    [[nodiscard]] Result<std::optional<Draft>> latest(const QString &prefix, const QString &except = {});

private:
    Connection &m_connection;
};
