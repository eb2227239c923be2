// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditentryrepository.h"

#include "models/base/clock.h"
#include "models/storage/searchtokenizer.h"
#include "models/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString AuditRowSql =
    u"SELECT n, at, station, kind, person, object, detail, ok FROM audit WHERE n = ?"_s;

const QString AuditFoundSql =
    u"SELECT rowid FROM audit_search WHERE audit_search MATCH ? ORDER BY rowid DESC"_s;

// From what was found to the entries, not the other way round.
const QString AuditFoundAmongSql = u"SELECT s.rowid FROM audit_search s CROSS JOIN audit ON n = s.rowid "
                                   "WHERE audit_search MATCH ? AND %1 ORDER BY s.rowid DESC"_s;

// From name to next name along the index, however many entries each has.
const QString AuditPeopleSql =
    u"WITH RECURSIVE p (person) AS (SELECT min(person) FROM audit UNION ALL "
    "SELECT (SELECT min(a.person) FROM audit a WHERE a.person > p.person) FROM p WHERE p.person IS NOT NULL) "
    "SELECT person FROM p WHERE person IS NOT NULL"_s;

struct AuditCondition
{
    QStringList terms{u"1"_s};
    QVariantList values;

    void require(const QString &term, const QVariant &value)
    {
        terms << term;
        values << value;
    }
};

AuditCondition conditionOf(const AuditFilter &filter)
{
    AuditCondition condition;
    if (filter.from.isValid())
        condition.require(u"at >= ?"_s, Clock::startMs(filter.from));
    if (filter.to.isValid())
        condition.require(u"at < ?"_s, Clock::startMs(filter.to.addDays(1)));
    if (!filter.person.isEmpty())
        condition.require(u"person = ?"_s, filter.person);
    if (filter.kind)
        condition.require(u"kind = ?"_s, int(*filter.kind));
    if (filter.failedOnly)
        condition.require(u"ok = ?"_s, 0);
    return condition;
}

AuditEntry auditEntryOf(const Statement &row)
{
    const qint64 at = row.integer(1);
    return {.n = row.integer(0),
            .at = Clock::fromMs(at),
            .station = row.integer(2),
            .event = {.kind = AuditEvent::Kind(row.integer(3)),
                      .person = row.text(4),
                      .object = row.text(5),
                      .detail = row.text(6),
                      .succeeded = row.integer(7) != 0,
                      .at = at}};
}
} // namespace

AuditEntryRepository::AuditEntryRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<QList<qint64>> AuditEntryRepository::keys(const AuditFilter &filter)
{
    const AuditCondition condition = conditionOf(filter);
    const QString where = condition.terms.join(u" AND "_s);
    const QString typed = filter.text.trimmed();
    if (typed.isEmpty()) {
        AuditFilter person;
        person.person = filter.person;
        const bool onlyPerson = !filter.person.isEmpty() && filter == person;
        const QString index = onlyPerson ? u"audit_person"_s : u"audit_list"_s;
        return readKeys(m_connection,
                        u"SELECT n FROM audit INDEXED BY %1 WHERE %2 ORDER BY n DESC"_s.arg(index, where),
                        condition.values);
    }
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return QList<qint64>();
    const QString sql = condition.values.isEmpty() ? AuditFoundSql : AuditFoundAmongSql.arg(where);
    return readKeys(m_connection, sql, QVariantList{expression} + condition.values);
}

Result<QList<AuditEntry>> AuditEntryRepository::byKeys(const QList<qint64> &keys)
{
    return readByKeys(m_connection, AuditRowSql, keys, auditEntryOf);
}

Result<QStringList> AuditEntryRepository::people()
{
    return readTexts(m_connection, AuditPeopleSql);
}
