// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintboard.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/complaintquery.h"
#include "models/organisation/roster.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
using By = ComplaintBoard::By;
using Column = ComplaintBoard::Column;
using S = ComplaintState;

/// The way a request goes; the side ways have a column while something is there.
const QList<S> &mainStates()
{
    static const QList<S> states{
        S::Registered, S::Accepted, S::Dispatched, S::Handling, S::FedBack, S::Checking, S::Revisit};
    return states;
}

struct Stack
{
    qint64 count = 0;
    QList<qint64> keys; ///< of its cards
};
using Stacks = QHash<qint64, Stack>;

/// One walk over all, sorted into columns; a query for each column would walk as often.
Result<Stacks> stacks(Connection &c,
                      const ComplaintFilter &filter,
                      const QString &column,
                      const ComplaintBoard::Depths &depths)
{
    auto statement =
        ComplaintQuery(filter, Clock::now())
            .select(c, column + u", id"_s, u"ORDER BY 1, due_handle IS NULL, due_handle, received"_s);
    if (!statement)
        return failure(statement.error());
    Stacks stacks;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return stacks;
        const qint64 key = statement->integer(0);
        Stack &stack = stacks[key];
        ++stack.count;
        if (stack.keys.size() < depths.value(key, ComplaintBoard::CardsShown))
            stack.keys.append(statement->integer(1));
    }
}

Result<QList<Column>> sectionColumns(Connection &c, const Stacks &stacks)
{
    const auto sections = Roster::sections(c);
    if (!sections)
        return failure(sections.error());
    QList<Column> columns{{.key = 0,
                           .title = QCoreApplication::translate("ComplaintBoard", "No section yet"),
                           .count = stacks.value(0).count}};
    for (const Section &section : *sections) {
        const qint64 count = stacks.value(section.id.value).count;
        if (!section.community || count > 0)
            columns.append({.key = section.id.value, .title = section.name, .count = count});
    }
    return columns;
}

QList<Column> stateColumns(const Stacks &stacks)
{
    QList<Column> columns;
    for (const S state : ComplaintNames::all<S>()) {
        const qint64 count = stacks.value(qint64(state)).count;
        if (count > 0 || mainStates().contains(state))
            columns.append({.key = qint64(state), .title = ComplaintNames::label(state), .count = count});
    }
    return columns;
}
} // namespace

Result<ComplaintBoard>
ComplaintBoard::read(Connection &connection, ComplaintFilter filter, By by, const Depths &depths)
{
    if (filter.chip == ComplaintFilter::Chip::All)
        filter.chip = ComplaintFilter::Chip::Open;
    const auto sorted = stacks(connection, filter, by == By::State ? u"state"_s : u"host"_s, depths);
    if (!sorted)
        return failure(sorted.error());
    auto columns =
        by == By::State ? Result<QList<Column>>(stateColumns(*sorted)) : sectionColumns(connection, *sorted);
    if (!columns)
        return failure(columns.error());
    for (Column &column : *columns) {
        const auto cards = ComplaintRow::byKeys(connection, sorted->value(column.key).keys);
        if (!cards)
            return failure(cards.error());
        column.cards = *cards;
    }
    return ComplaintBoard{by, *columns};
}
