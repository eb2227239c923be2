// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/linkrepository.h"

#include "models/storage/recorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString InsertLinkSql = u"INSERT INTO complaint_link (id, scope, complaint, other, note) "
                              "SELECT ?1, scope, id, ?2, ?3 FROM complaint WHERE id = ?4"_s;

const QString RemoveLinkSql = u"UPDATE complaint_link SET _x = 1 WHERE id = ?"_s;

// Each half by its own index; one OR over both would read the whole table.
const QString LinksOfSql =
    u"SELECT l.id, c.id, c.number, c.title, c.state, l.note FROM ("
    "SELECT id, other AS that, note FROM complaint_link WHERE complaint = ? AND _x = 0 UNION ALL "
    "SELECT id, complaint, note FROM complaint_link WHERE other = ? AND _x = 0) l "
    "JOIN complaint c ON c.id = l.that WHERE c._x = 0 ORDER BY l.id"_s;

Result<> refuse(const char *words)
{
    return failure({Error::Kind::Invalid, QCoreApplication::translate("LinkRepository", words), {}});
}
} // namespace

LinkRepository::LinkRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<> LinkRepository::add(ComplaintId complaint, ComplaintId other, const QString &note)
{
    if (!other.isValid())
        return refuse(QT_TRANSLATE_NOOP("LinkRepository",
                                        "There is no request to link. Choose one by its number or words."));
    if (complaint == other)
        return refuse(QT_TRANSLATE_NOOP("LinkRepository",
                                        "A request cannot be linked with itself. Choose the other request."));
    const auto links = of(complaint);
    if (!links)
        return failure(links.error());
    const auto same = [other](const ComplaintLink &link) { return link.other == other; };
    if (std::ranges::any_of(*links, same))
        return refuse(QT_TRANSLATE_NOOP("LinkRepository", "The two requests are linked already."));
    return m_connection.execute(InsertLinkSql,
                                {m_connection.recorder().newId(),
                                 other.value,
                                 note.trimmed().isEmpty() ? QVariant() : QVariant(note.trimmed()),
                                 complaint.value});
}

Result<> LinkRepository::remove(qint64 link)
{
    return m_connection.execute(RemoveLinkSql, {link});
}

Result<QList<ComplaintLink>> LinkRepository::of(ComplaintId complaint)
{
    auto query = m_connection.run(LinksOfSql, {complaint.value, complaint.value});
    if (!query)
        return failure(query.error());
    QList<ComplaintLink> links;
    while (query->next())
        links.append({.id = query->value(0).toLongLong(),
                      .other = {query->value(1).toLongLong()},
                      .number = query->value(2).toString(),
                      .title = query->value(3).toString(),
                      .state = ComplaintState(query->value(4).toInt()),
                      .note = query->value(5).toString()});
    return links;
}
