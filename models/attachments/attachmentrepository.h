// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachment.h"
#include "models/storage/connection.h"

#include <QList>

/// Which files belong to what, in and out of one connection.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Connection &connection);

    [[nodiscard]] Result<> insert(const AttachmentOwner &owner, const Attachment &attachment);
    [[nodiscard]] Result<> remove(Attachment::Id id);
    /// In the order they were added.
    [[nodiscard]] Result<QList<Attachment>> of(const AttachmentOwner &owner);
    /// Each content once, of everything that is not deleted.
    [[nodiscard]] Result<QList<StoredFile>> files();

private:
    Connection &m_connection;
};
