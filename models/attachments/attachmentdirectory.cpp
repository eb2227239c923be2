// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/attachmentdirectory.h"

#include "models/attachments/attachmentrepository.h"
#include "models/attachments/filestore.h"
#include "models/base/clock.h"

using namespace Qt::Literals::StringLiterals;

Result<> AttachmentDirectory::add(Connection &connection,
                                  const AttachmentOwner &owner,
                                  const QList<StoredFile> &files,
                                  const QString &person)
{
    AttachmentRepository attachments(connection);
    for (const StoredFile &file : files) {
        const Attachment attachment{.id = {}, .file = file, .at = Clock::now(), .person = person, .note = {}};
        if (auto done = attachments.insert(owner, attachment); !done)
            return done;
    }
    return {};
}

Result<QList<Attachment>> AttachmentDirectory::of(Connection &connection, const AttachmentOwner &owner)
{
    return AttachmentRepository(connection).of(owner);
}

Result<QList<StoredFile>> AttachmentDirectory::files(Connection &connection)
{
    return AttachmentRepository(connection).files();
}

Result<QStringList> AttachmentDirectory::findings(Connection &connection)
{
    const auto files = AttachmentRepository(connection).files();
    if (!files)
        return failure(files.error());
    const FileStore store(connection.path());
    QStringList findings;
    for (const StoredFile &file : *files) {
        const auto condition = store.conditionOf(file);
        if (condition == FileStore::Condition::Missing)
            findings << u"an attached file is missing: %1"_s.arg(file.hash);
        else if (condition == FileStore::Condition::Corrupt)
            findings << u"an attached file is not what was attached: %1"_s.arg(file.hash);
    }
    return findings;
}
