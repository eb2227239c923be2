// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/timelimitrepository.h"

#include "models/storage/recorder.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Sixtieths = 60;   // amounts are stored in sixtieths of their unit
constexpr int PetitionKind = 0; // the line of the petition track
constexpr int AnyUrgency = 0;

const QString TableSql = u"SELECT kind, urgency, sign, sign_unit, contact, contact_unit, handle, "
                         u"handle_unit, rework, rework_unit, "
                         "complex, complex_unit FROM time_limit WHERE _x = 0 ORDER BY id"_s;

const QString FindTimeLimitSql = u"SELECT id FROM time_limit WHERE kind = ? AND urgency = ? AND _x = 0"_s;

const QString InsertTimeLimitSql =
    u"INSERT INTO time_limit (id, scope, kind, urgency, sign, sign_unit, contact, contact_unit, handle, "
    "handle_unit, rework, rework_unit, complex, complex_unit) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

const QString UpdateTimeLimitSql =
    u"UPDATE time_limit SET sign = ?, sign_unit = ?, contact = ?, contact_unit = ?, handle = ?, "
    "handle_unit = ?, rework = ?, rework_unit = ?, complex = ?, complex_unit = ? WHERE id = ?"_s;

constexpr std::array Members{
    &TimeLimits::sign, &TimeLimits::contact, &TimeLimits::handle, &TimeLimits::rework, &TimeLimits::complex};

int kindOf(const TimeLimitRow &line)
{
    return line.petition ? PetitionKind : int(line.kind);
}

int urgencyOf(const TimeLimitRow &line)
{
    return line.petition ? AnyUrgency : int(line.urgency);
}

bool isSameLine(const TimeLimitRow &a, const TimeLimitRow &b)
{
    return kindOf(a) == kindOf(b) && urgencyOf(a) == urgencyOf(b);
}

QVariantList valuesOf(const TimeLimits &limits)
{
    QVariantList values;
    for (const auto member : Members)
        values << qint64(std::llround((limits.*member).amount * Sixtieths)) << int((limits.*member).unit);
    return values;
}

TimeLimitRow rowOf(const QSqlQuery &query)
{
    TimeLimitRow row{.petition = query.value(0).toInt() == PetitionKind};
    if (!row.petition) {
        row.kind = ComplaintKind(query.value(0).toInt());
        row.urgency = Urgency(query.value(1).toInt());
    }
    int column = 2;
    for (const auto member : Members) {
        (row.limits.*member).amount = query.value(column++).toDouble() / Sixtieths;
        (row.limits.*member).unit = LimitUnit(query.value(column++).toInt());
    }
    return row;
}
} // namespace

TimeLimitRepository::TimeLimitRepository(Connection &connection)
    : m_connection(connection)
{
}

Result<TimeLimitTable> TimeLimitRepository::table()
{
    auto query = m_connection.run(TableSql);
    if (!query)
        return failure(query.error());
    TimeLimitTable table = defaultTimeLimits();
    while (query->next()) {
        const TimeLimitRow own = rowOf(*query);
        const auto line =
            std::ranges::find_if(table, [&](const TimeLimitRow &row) { return isSameLine(row, own); });
        if (line != table.end() && checkTimeLimits({own}))
            *line = own;
    }
    return table;
}

Result<> TimeLimitRepository::put(const TimeLimitTable &lines)
{
    if (const auto valid = checkTimeLimits(lines); !valid)
        return valid;
    const auto now = table();
    if (!now)
        return failure(now.error());
    for (const TimeLimitRow &line : lines) {
        if (now->contains(line))
            continue;
        if (const auto stored = putLine(line); !stored)
            return stored;
    }
    return {};
}

Result<> TimeLimitRepository::putLine(const TimeLimitRow &line)
{
    const auto existing = m_connection.value(FindTimeLimitSql, {kindOf(line), urgencyOf(line)});
    if (!existing)
        return failure(existing.error());
    QVariantList values = valuesOf(line.limits);
    if (!existing->isNull())
        return m_connection.execute(UpdateTimeLimitSql, values << *existing);
    return m_connection.execute(InsertTimeLimitSql,
                                QVariantList{m_connection.recorder().newId(), kindOf(line), urgencyOf(line)}
                                    << values);
}
