// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintrow.h"

#include "models/base/clock.h"
#include "models/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString RowSql =
    u"SELECT c.id, c.number, c.received, c.kind, c.channel, c.urgency, c.state, c.title, unseal(c.reporter), "
    u"c.anonymous, "
    "c.due_handle, c.warn_handle, c.fed_back, coalesce(k.name, c.category), p.name, s.name FROM complaint c "
    "LEFT JOIN category k ON k.code = c.category AND k._x = 0 LEFT JOIN place p ON p.id = c.place "
    "LEFT JOIN section s ON s.id = c.host WHERE c.id = ? AND c._x = 0"_s;

QDateTime instant(const Statement &row, int column)
{
    return row.isNull(column) ? QDateTime() : Clock::fromMs(row.integer(column));
}

ComplaintRow rowOf(const Statement &row)
{
    return {.id = {row.integer(0)},
            .number = row.text(1),
            .received = instant(row, 2),
            .kind = ComplaintKind(row.integer(3)),
            .channel = Channel(row.integer(4)),
            .urgency = Urgency(row.integer(5)),
            .state = ComplaintState(row.integer(6)),
            .title = row.text(7),
            .reporter = row.text(8),
            .anonymous = row.integer(9) != 0,
            .dueHandle = instant(row, 10),
            .warnHandle = instant(row, 11),
            .fedBack = instant(row, 12),
            .category = row.text(13),
            .place = row.text(14),
            .host = row.text(15)};
}
} // namespace

Result<QList<ComplaintRow>> ComplaintRow::byKeys(Connection &connection, const QList<qint64> &keys)
{
    return readByKeys(connection, RowSql, keys, rowOf);
}
