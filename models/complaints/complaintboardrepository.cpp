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

Result<QHash<qint64, qint64>> countBy(Connection &c, const ComplaintFilter &filter, const QString &column)
{
    auto statement =
        ComplaintQuery(filter, Clock::now()).select(c, column + u", count(*)"_s, u"GROUP BY 1"_s);
    if (!statement)
        return failure(statement.error());
    QHash<qint64, qint64> counts;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return counts;
        counts.insert(statement->integer(0), statement->integer(1));
    }
}

Result<QList<ComplaintRow>> cardsOf(Connection &c, const ComplaintFilter &filter)
{
    auto statement = ComplaintQuery(filter, Clock::now()).keys(c, ComplaintBoard::CardsShown);
    if (!statement)
        return failure(statement.error());
    QList<qint64> keys;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return ComplaintRow::byKeys(c, keys);
        keys.append(statement->integer(0));
    }
}

Result<QList<Column>> sectionColumns(Connection &c, const QHash<qint64, qint64> &counts)
{
    const auto sections = Roster::sections(c);
    if (!sections)
        return failure(sections.error());
    QList<Column> columns{{.key = 0,
                           .title = QCoreApplication::translate("ComplaintBoard", "No section yet"),
                           .count = counts.value(0)}};
    for (const Section &section : *sections) {
        const qint64 count = counts.value(section.id.value);
        if (!section.community || count > 0)
            columns.append({.key = section.id.value, .title = section.name, .count = count});
    }
    return columns;
}

QList<Column> stateColumns(const QHash<qint64, qint64> &counts)
{
    QList<Column> columns;
    for (const S state : ComplaintNames::all<S>()) {
        const qint64 count = counts.value(qint64(state));
        if (count > 0 || mainStates().contains(state))
            columns.append({.key = qint64(state), .title = ComplaintNames::label(state), .count = count});
    }
    return columns;
}

void narrow(ComplaintFilter &filter, By by, qint64 key)
{
    if (by == By::State) {
        filter.state = S(key);
    } else {
        filter.host = {key};
        filter.unassigned = key == 0;
    }
}
} // namespace

Result<ComplaintBoard> ComplaintBoard::read(Connection &connection, ComplaintFilter filter, By by)
{
    if (filter.chip == ComplaintFilter::Chip::All)
        filter.chip = ComplaintFilter::Chip::Open;
    filter.orders = {{ComplaintFilter::Order::Due, false}};
    const auto counts = countBy(connection, filter, by == By::State ? u"state"_s : u"host"_s);
    if (!counts)
        return failure(counts.error());
    auto columns =
        by == By::State ? Result<QList<Column>>(stateColumns(*counts)) : sectionColumns(connection, *counts);
    if (!columns)
        return failure(columns.error());
    for (Column &column : *columns) {
        if (column.count == 0)
            continue;
        ComplaintFilter narrowed = filter;
        narrow(narrowed, by, column.key);
        const auto cards = cardsOf(connection, narrowed);
        if (!cards)
            return failure(cards.error());
        column.cards = *cards;
    }
    return ComplaintBoard{by, *columns};
}
