// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/partrepository.h"

#include "models/base/clock.h"
#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString InsertPartSql =
    u"INSERT INTO complaint_part (id, scope, complaint, section, asked, due, delivered, person, answer) "
    "SELECT ?, scope, id, ?, ?, ?, ?, ?, ? FROM complaint WHERE id = ?"_s;

const QString OpenPartSql = u"SELECT id FROM complaint_part WHERE complaint = ? AND section = ? "
                            "AND delivered IS NULL AND _x = 0 ORDER BY id LIMIT 1"_s;

const QString DeliverSql = u"UPDATE complaint_part SET delivered = ?, person = ?, answer = ? WHERE id = ?"_s;

const QString PartsOfSql = u"SELECT section, asked, due, delivered, person, answer "
                           "FROM complaint_part WHERE complaint = ? AND _x = 0 ORDER BY id"_s;

QVariant storedMoment(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
}

QDateTime instant(const QVariant &value)
{
    return value.isNull() ? QDateTime() : Clock::fromMs(value.toLongLong());
}
} // namespace

PartRepository::PartRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<> PartRepository::ask(const ComplaintPart &part)
{
    return m_connection.execute(InsertPartSql,
                                {m_connection.recorder().newId(),
                                 part.section.value,
                                 part.asked,
                                 storedMoment(part.due),
                                 storedMoment(part.delivered),
                                 part.person,
                                 part.answer,
                                 part.complaint.value});
}

Result<> PartRepository::deliver(const ComplaintPart &part)
{
    const auto open = m_connection.value(OpenPartSql, {part.complaint.value, part.section.value});
    if (!open)
        return failure(open.error());
    if (open->isNull())
        return ask(part);
    return m_connection.execute(DeliverSql, {storedMoment(part.delivered), part.person, part.answer, *open});
}

Result<QList<ComplaintPart>> PartRepository::of(ComplaintId complaint)
{
    auto query = m_connection.run(PartsOfSql, {complaint.value});
    if (!query)
        return failure(query.error());
    QList<ComplaintPart> parts;
    while (query->next())
        parts.append({.complaint = complaint,
                      .section = {query->value(0).toLongLong()},
                      .asked = query->value(1).toString(),
                      .due = instant(query->value(2)),
                      .delivered = instant(query->value(3)),
                      .person = query->value(4).toString(),
                      .answer = query->value(5).toString()});
    return parts;
}
