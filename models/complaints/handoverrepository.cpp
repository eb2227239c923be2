// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/handoverrepository.h"

#include "models/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString OpenHandoverSql = u"_x = 0 AND state NOT IN (15, 20, 25, 80, 90, 99)"_s;

const QString HostedSql =
    u"SELECT id FROM complaint WHERE host = ? AND %1 ORDER BY due_handle IS NULL, due_handle, received"_s;

const QString PersonsSql =
    u"SELECT id FROM complaint c WHERE host = ?1 AND %1 AND (c.checker = ?2 OR ?2 = "
    "(SELECT person FROM complaint_step s WHERE s.complaint = c.id AND s.action IN ('sign', 'takeOver') "
    "AND s._x = 0 ORDER BY s.at DESC, s.id DESC LIMIT 1)) ORDER BY due_handle IS NULL, due_handle, received"_s;

const QString OwedSql = u"SELECT id FROM complaint WHERE %1 AND id IN (SELECT complaint FROM complaint_part "
                        "WHERE section = ? AND delivered IS NULL AND _x = 0) ORDER BY received"_s;

const QString MovePartsSql = u"UPDATE complaint_part SET section = ? WHERE complaint = ? AND section = ? "
                             "AND delivered IS NULL AND _x = 0"_s;
} // namespace

HandoverRepository::HandoverRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<qint64>> HandoverRepository::hosted(Section::Id section, const QString &person)
{
    if (person.isEmpty())
        return readKeys(m_connection, HostedSql.arg(OpenHandoverSql), {section.value});
    return readKeys(m_connection, PersonsSql.arg(OpenHandoverSql), {section.value, person});
}

Result<QList<qint64>> HandoverRepository::owed(Section::Id section)
{
    return readKeys(m_connection, OwedSql.arg(OpenHandoverSql), {section.value});
}

Result<> HandoverRepository::moveParts(ComplaintId complaint, Section::Id from, Section::Id to)
{
    return m_connection.execute(MovePartsSql, {to.value, complaint.value, from.value});
}
