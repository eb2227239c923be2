// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/draftrepository.h"

#include "models/base/clock.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString KeepSql = u"INSERT INTO draft (form, at, fields) VALUES (?, ?, seal(?)) "
                        "ON CONFLICT (form) DO UPDATE SET at = excluded.at, fields = excluded.fields"_s;

const QString RemoveDraftSql = u"DELETE FROM draft WHERE form = ?"_s;

const QString LatestDraftSql = u"SELECT form, at, unseal(fields) FROM draft "
                               "WHERE instr(form, ?) = 1 AND form <> ? ORDER BY at DESC, form DESC"_s;
} // namespace

DraftRepository::DraftRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<> DraftRepository::keep(const Draft &draft)
{
    const QByteArray fields = QJsonDocument(draft.fields).toJson(QJsonDocument::Compact);
    const auto done =
        m_connection.run(KeepSql, {draft.form, draft.at.toMSecsSinceEpoch(), QString::fromUtf8(fields)});
    return done ? Result<>{} : failure(done.error());
}

Result<> DraftRepository::remove(const QString &form)
{
    const auto done = m_connection.run(RemoveDraftSql, {form});
    return done ? Result<>{} : failure(done.error());
}

Result<std::optional<Draft>> DraftRepository::latest(const QString &prefix, const QString &except)
{
    // A null QString would bind NULL, which is different from nothing.
    auto query = m_connection.run(LatestDraftSql, {prefix, except.isNull() ? u""_s : except});
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const auto fields = QJsonDocument::fromJson(query->value(2).toString().toUtf8());
        if (fields.isObject())
            return Draft{
                query->value(0).toString(), Clock::fromMs(query->value(1).toLongLong()), fields.object()};
    }
    return std::nullopt;
}
