// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/revisitrepository.h"

#include "models/base/clock.h"
#include "models/storage/recorder.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString InsertRevisitSql =
    u"INSERT INTO complaint_revisit "
    "(id, scope, complaint, at, person, way, reached, in_time, solved, rating, note) "
    "SELECT ?, scope, id, ?, ?, ?, ?, ?, ?, ?, ? FROM complaint WHERE id = ?"_s;

const QString RevisitsOfSql = u"SELECT at, person, way, reached, in_time, solved, rating, note "
                              "FROM complaint_revisit WHERE complaint = ? AND _x = 0 ORDER BY at, id"_s;
} // namespace

RevisitRepository::RevisitRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<> RevisitRepository::insert(const RevisitTry &revisit)
{
    return m_connection.execute(InsertRevisitSql,
                                {m_connection.recorder().newId(),
                                 revisit.at.toMSecsSinceEpoch(),
                                 revisit.person,
                                 int(revisit.way),
                                 int(revisit.reached),
                                 int(revisit.inTime),
                                 int(revisit.solved),
                                 int(revisit.rating),
                                 revisit.note,
                                 revisit.complaint.value});
}

Result<QList<RevisitTry>> RevisitRepository::of(ComplaintId complaint)
{
    auto query = m_connection.run(RevisitsOfSql, {complaint.value});
    if (!query)
        return failure(query.error());
    QList<RevisitTry> tries;
    while (query->next())
        tries.append({.complaint = complaint,
                      .at = Clock::fromMs(query->value(0).toLongLong()),
                      .person = query->value(1).toString(),
                      .way = RevisitWay(query->value(2).toInt()),
                      .reached = query->value(3).toBool(),
                      .inTime = query->value(4).toBool(),
                      .solved = SolvedAnswer(query->value(5).toInt()),
                      .rating = Rating(query->value(6).toInt()),
                      .note = query->value(7).toString()});
    return tries;
}
