// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/attachmentrepository.h"

#include "models/base/clock.h"
#include "models/base/ornull.h"
#include "models/storage/recorder.h"
#include "models/storage/schemaregistry.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
// In the scope of its owner: who may see that may see this.
const QString InsertAttachmentSql =
    u"INSERT INTO attachment (id, scope, tbl, row, name, media_type, size, hash, at, person, note) "
    "SELECT ?, scope, ?, id, seal(?), ?, ?, ?, ?, ?, seal(?) FROM %1 WHERE id = ?"_s;

const QString OfSql =
    u"SELECT id, unseal(name), media_type, size, hash, at, person, unseal(note) FROM attachment "
    "WHERE tbl = ? AND row = ? AND _x = 0 ORDER BY at, id"_s;

const QString FilesSql = u"SELECT media_type, size, hash FROM attachment WHERE _x = 0 "
                         "GROUP BY hash ORDER BY hash"_s;
} // namespace

AttachmentRepository::AttachmentRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<> AttachmentRepository::insert(const AttachmentOwner &owner, const Attachment &attachment)
{
    const auto *table = SchemaRegistry::table(owner.table);
    Q_ASSERT(table);
    const StoredFile &file = attachment.file;
    const auto done = m_connection.run(InsertAttachmentSql.arg(table->name),
                                       {m_connection.recorder().newId(),
                                        table->number,
                                        file.name,
                                        file.mediaType,
                                        file.size,
                                        file.hash,
                                        attachment.at.toMSecsSinceEpoch(),
                                        attachment.person,
                                        orNull(attachment.note),
                                        owner.row});
    if (!done)
        return failure(done.error());
    if (done->numRowsAffected() == 1)
        return {};
    return failure({Error::Kind::NotFound,
                    QCoreApplication::translate("AttachmentRepository",
                                                "What the file was to be attached to no longer exists."),
                    u"%1 %2"_s.arg(owner.table).arg(owner.row)});
}

Result<> AttachmentRepository::remove(Attachment::Id id)
{
    const auto done = m_connection.run(u"UPDATE attachment SET _x = 1 WHERE id = ? AND _x = 0"_s, {id.value});
    return done ? Result<>{} : failure(done.error());
}

Result<QList<Attachment>> AttachmentRepository::of(const AttachmentOwner &owner)
{
    const auto *table = SchemaRegistry::table(owner.table);
    Q_ASSERT(table);
    auto query = m_connection.run(OfSql, {table->number, owner.row});
    if (!query)
        return failure(query.error());
    QList<Attachment> found;
    while (query->next())
        found.append({.id = {query->value(0).toLongLong()},
                      .file = {.name = query->value(1).toString(),
                               .mediaType = query->value(2).toString(),
                               .size = query->value(3).toLongLong(),
                               .hash = query->value(4).toString()},
                      .at = Clock::fromMs(query->value(5).toLongLong()),
                      .person = query->value(6).toString(),
                      .note = query->value(7).toString()});
    return found;
}

Result<QList<StoredFile>> AttachmentRepository::files()
{
    auto query = m_connection.run(FilesSql);
    if (!query)
        return failure(query.error());
    QList<StoredFile> files;
    while (query->next())
        files.append({.name = query->value(2).toString(), // its own is sealed
                      .mediaType = query->value(0).toString(),
                      .size = query->value(1).toLongLong(),
                      .hash = query->value(2).toString()});
    return files;
}
