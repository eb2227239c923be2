// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/replytemplaterepository.h"

#include "models/base/ornull.h"
#include "models/storage/recorder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString AllReplyTemplateSql =
    u"SELECT id, name, state, category, text FROM reply_template WHERE _x = 0 ORDER BY id"_s;

const QString PutReplyTemplateSql =
    u"INSERT INTO reply_template (id, scope, name, state, category, text) VALUES (?, 0, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, state = excluded.state, "
    "category = excluded.category, text = excluded.text, _x = 0"_s;

const QString DeleteReplyTemplateSql = u"UPDATE reply_template SET _x = 1 WHERE id = ?"_s;
} // namespace

ReplyTemplateRepository::ReplyTemplateRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<ReplyTemplate>> ReplyTemplateRepository::all()
{
    auto query = m_connection.run(AllReplyTemplateSql);
    if (!query)
        return failure(query.error());
    QList<ReplyTemplate> all = ReplyTemplates::carried();
    while (query->next()) {
        ReplyTemplate reply{.id = query->value(0).toLongLong(),
                            .name = query->value(1).toString(),
                            .category = query->value(3).toString(),
                            .text = query->value(4).toString()};
        if (!query->value(2).isNull())
            reply.state = ComplaintState(query->value(2).toInt());
        const auto same = std::ranges::find(all, reply.id, &ReplyTemplate::id);
        if (same == all.end())
            all.append(reply);
        else
            *same = reply;
    }
    all.removeIf([](const ReplyTemplate &reply) { return reply.text.isEmpty(); });
    return all;
}

Result<> ReplyTemplateRepository::put(const ReplyTemplate &reply)
{
    const qint64 id = reply.id > 0 ? reply.id : m_connection.recorder().newId();
    return m_connection.execute(PutReplyTemplateSql,
                                {id,
                                 reply.name,
                                 reply.state ? QVariant(int(*reply.state)) : QVariant(),
                                 orNull(reply.category),
                                 orNull(reply.text)});
}

/// A carried one has no row to delete: a row without a text says that it was taken out, and an undo of that
/// brings it back.
Result<> ReplyTemplateRepository::remove(const ReplyTemplate &reply)
{
    if (!reply.isCarried())
        return m_connection.execute(DeleteReplyTemplateSql, {reply.id});
    ReplyTemplate gone = reply;
    gone.text.clear();
    return put(gone);
}
