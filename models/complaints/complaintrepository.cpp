// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintrepository.h"

#include "models/base/clock.h"
#include "models/complaints/complaintfields.h"
#include "models/complaints/complaintquery.h"
#include "models/storage/recorder.h"
#include "models/storage/sealing.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString ScopeSql = u"SELECT scope FROM complaint WHERE id = ?"_s;

const QString ChildrenSql = u"SELECT id FROM complaint WHERE parent = ? AND _x = 0 ORDER BY received"_s;

const QString InsertStepSql =
    u"INSERT INTO complaint_step "
    "(id, scope, complaint, at, person, action, from_state, to_state, section, note, instead_of) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

const QString StepsSql =
    u"SELECT id, at, person, action, from_state, to_state, section, note, instead_of FROM complaint_step "
    "WHERE complaint = ? AND _x = 0 ORDER BY at, id"_s;

const SchemaRegistry::Table &requestTable()
{
    static const auto *table = SchemaRegistry::table(u"complaint"_s);
    return *table;
}

const QString &selectSql()
{
    static const QString sql = []() -> QString {
        QStringList columns;
        for (const ComplaintColumn &column : complaintColumns())
            columns << Sealing::reading(requestTable(), QString::fromLatin1(column.name));
        return u"SELECT id, "_s + columns.join(u", "_s) + u" FROM complaint WHERE "_s;
    }();
    return sql;
}

QString insertSql()
{
    QStringList names;
    QStringList values;
    for (const ComplaintColumn &column : complaintColumns()) {
        names << QString::fromLatin1(column.name);
        values << Sealing::placeholder(requestTable(), names.last());
    }
    return u"INSERT INTO complaint (id, scope, year, serial, %1) VALUES (?, ?, ?, ?, %2)"_s.arg(
        names.join(u", "_s), values.join(u", "_s));
}

Complaint complaintOf(const Statement &row)
{
    Complaint complaint;
    complaint.id.value = row.integer(0);
    int at = 1;
    for (const ComplaintColumn &column : complaintColumns())
        column.load(row, at++, complaint);
    return complaint;
}
} // namespace

ComplaintRepository::ComplaintRepository(Connection &connection)
    : m_connection(connection)
    , m_series(connection)
{
}

Result<qint64> ComplaintRepository::scopeOf(ComplaintId id)
{
    if (id == m_lastInserted.id)
        return m_lastInserted.scope;
    return m_connection.value(ScopeSql, {id.value}).map([](const QVariant &scope) {
        return scope.toLongLong();
    });
}

Result<QString> ComplaintRepository::nextNumber(Place::Id office, int year)
{
    return m_series.next(office, year);
}

Result<ComplaintId> ComplaintRepository::insert(const Complaint &complaint)
{
    if (!m_insert) {
        auto prepared = Statement::prepare(m_connection, insertSql());
        if (!prepared)
            return failure(prepared.error());
        m_insert.emplace(std::move(*prepared));
    }
    const auto office = m_series.officeOf(complaint.office);
    if (!office)
        return failure(office.error());
    const QStringList parts = complaint.number.split(u'-');
    const ComplaintId id{m_connection.recorder().newId()};
    m_insert->bind(1, id.value);
    m_insert->bind(2, office->no);
    m_insert->bind(3, parts.value(1).toLongLong());
    m_insert->bind(4, parts.value(2).mid(1).toLongLong());
    int parameter = 5;
    for (const ComplaintColumn &column : complaintColumns())
        column.bind(*m_insert, parameter++, complaint);
    const auto done = m_insert->execute();
    if (!done)
        return failure(done.error());
    m_lastInserted = {id, office->no};
    return id;
}

Result<> ComplaintRepository::update(const Complaint &before, const Complaint &after)
{
    QStringList sets;
    QList<const ComplaintColumn *> changed;
    for (const ComplaintColumn &column : complaintColumns()) {
        if (column.same(before, after))
            continue;
        const QString name = QString::fromLatin1(column.name);
        sets << name + u" = "_s + Sealing::placeholder(requestTable(), name);
        changed << &column;
    }
    if (changed.isEmpty())
        return {};
    auto statement =
        Statement::prepare(m_connection, u"UPDATE complaint SET %1 WHERE id = ?"_s.arg(sets.join(u", "_s)));
    if (!statement)
        return failure(statement.error());
    int parameter = 1;
    for (const ComplaintColumn *column : std::as_const(changed))
        column->bind(*statement, parameter++, after);
    statement->bind(parameter, before.id.value);
    return statement->execute();
}

Result<> ComplaintRepository::insertStep(const ComplaintStep &step)
{
    if (!m_insertStep) {
        auto prepared = Statement::prepare(m_connection, InsertStepSql);
        if (!prepared)
            return failure(prepared.error());
        m_insertStep.emplace(std::move(*prepared));
    }
    const auto scope = scopeOf(step.complaint);
    if (!scope)
        return failure(scope.error());
    Statement &s = *m_insertStep;
    s.bind(1, m_connection.recorder().newId());
    s.bind(2, *scope);
    s.bind(3, step.complaint.value);
    s.bind(4, step.at.toMSecsSinceEpoch());
    s.bind(5, step.person);
    s.bind(6, step.action);
    s.bind(7, qint64(step.from));
    s.bind(8, qint64(step.to));
    step.section.isValid() ? s.bind(9, step.section.value) : s.bindNull(9);
    step.note.isEmpty() ? s.bindNull(10) : s.bind(10, step.note);
    step.insteadOf.isEmpty() ? s.bindNull(11) : s.bind(11, step.insteadOf);
    return s.execute();
}

Result<Complaint> ComplaintRepository::byId(ComplaintId id)
{
    return byKeys({id.value}).and_then([&](const QList<Complaint> &found) -> Result<Complaint> {
        if (found.isEmpty())
            return failure(
                {Error::Kind::NotFound,
                 QCoreApplication::translate("ComplaintRepository", "This request no longer exists."),
                 u"complaint %1"_s.arg(id.value)});
        return found.first();
    });
}

Result<QList<Complaint>> ComplaintRepository::byKeys(const QList<qint64> &keys)
{
    return readByKeys(m_connection, selectSql() + u"id = ? AND _x = 0"_s, keys, complaintOf);
}

Result<QList<Complaint>> ComplaintRepository::children(ComplaintId parent)
{
    return readKeys(m_connection, ChildrenSql, {parent.value}).and_then([this](const QList<qint64> &keys) {
        return byKeys(keys);
    });
}

Result<QList<qint64>> ComplaintRepository::keys(const ComplaintFilter &filter)
{
    auto statement = ComplaintQuery(filter, Clock::now()).keys(m_connection);
    if (!statement)
        return failure(statement.error());
    QList<qint64> keys;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return keys;
        keys.append(statement->integer(0));
    }
}

Result<QMap<ComplaintFilter::Chip, qint64>> ComplaintRepository::counts(const ComplaintFilter &filter)
{
    return ComplaintQuery::counts(m_connection, filter, Clock::now());
}

Result<QList<ComplaintStep>> ComplaintRepository::steps(ComplaintId id)
{
    auto query = m_connection.run(StepsSql, {id.value});
    if (!query)
        return failure(query.error());
    QList<ComplaintStep> steps;
    while (query->next())
        steps.append({.id = query->value(0).toLongLong(),
                      .complaint = id,
                      .at = Clock::fromMs(query->value(1).toLongLong()),
                      .person = query->value(2).toString(),
                      .insteadOf = query->value(8).toString(),
                      .action = query->value(3).toString(),
                      .from = ComplaintState(query->value(4).toInt()),
                      .to = ComplaintState(query->value(5).toInt()),
                      .section = {query->value(6).toLongLong()},
                      .note = query->value(7).toString()});
    return steps;
}

Result<ComplaintId> ComplaintRepository::byForeignNumber(const QString &number)
{
    return m_connection.value(u"SELECT id FROM complaint WHERE foreign_number = ? AND _x = 0"_s, {number})
        .map([](const QVariant &id) { return ComplaintId{id.toLongLong()}; });
}

Result<> ComplaintRepository::forEach(const ComplaintFilter &filter,
                                      const std::function<Result<>(const Complaint &)> &row)
{
    const auto wanted = keys(filter);
    if (!wanted)
        return failure(wanted.error());
    constexpr qsizetype Batch = 256;
    for (qsizetype at = 0; at < wanted->size(); at += Batch) {
        const auto batch = byKeys(wanted->mid(at, Batch));
        if (!batch)
            return failure(batch.error());
        for (const Complaint &complaint : *batch) {
            if (auto done = row(complaint); !done)
                return done;
        }
    }
    return {};
}

QList<Invariant> ComplaintRepository::invariants()
{
    return {
        {u"a request whose state is not that of its last step"_s,
         u"SELECT number FROM complaint c WHERE _x = 0 AND state <> coalesce((SELECT to_state FROM "
         u"complaint_step s "
         "WHERE s.complaint = c.id AND s._x = 0 ORDER BY at DESC, id DESC LIMIT 1), state)"_s},
        {u"a request without a timeline"_s,
         u"SELECT number FROM complaint c WHERE _x = 0 AND NOT EXISTS "
         "(SELECT 1 FROM complaint_step s WHERE s.complaint = c.id AND s._x = 0)"_s},
        {u"a gap or a double in a series of numbers"_s,
         u"SELECT office || '/' || year FROM complaint GROUP BY office, year, substr(number, 1, 10) "
         "HAVING count(DISTINCT serial) <> max(serial) OR count(*) <> max(serial)"_s},
        {u"a request of no office"_s,
         u"SELECT number FROM complaint WHERE _x = 0 AND office NOT IN (SELECT id FROM place)"_s},
        {u"a step of no request"_s,
         u"SELECT id FROM complaint_step WHERE _x = 0 AND complaint NOT IN (SELECT id FROM complaint)"_s}};
}
