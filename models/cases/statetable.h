// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

/// One line of a state table: who may do what in which state, where it leads and what it asks for.
template <typename State, typename Action, typename Field, typename Role>
struct Transition
{
    Action action;
    State from;
    State to;
    Role who;
    QList<Field> needs;
};

/// The whole life of a kind of case as data. The same action may leave one state for several others (an
/// answer that leads back to where the question came from); the rules of the feature choose. Immutable,
/// thread-safe.
template <typename Row>
class StateTable
{
public:
    using State = decltype(Row::from);
    using Action = decltype(Row::action);

    explicit StateTable(QList<Row> rows)
        : m_rows(std::move(rows))
    {
    }

    const QList<Row> &rows() const { return m_rows; }

    /// In the order of the table, each once.
    QList<Action> actions(State from) const
    {
        QList<Action> result;
        for (const Row &row : m_rows)
            if (row.from == from && !result.contains(row.action))
                result.append(row.action);
        return result;
    }

    /// The line for the action in the state; null when there is none.
    const Row *find(Action action, State from) const
    {
        for (const Row &row : m_rows)
            if (row.action == action && row.from == from)
                return &row;
        return nullptr;
    }

    const Row *find(Action action, State from, State to) const
    {
        for (const Row &row : m_rows)
            if (row.action == action && row.from == from && row.to == to)
                return &row;
        return nullptr;
    }

    /// Nothing leads out of it.
    bool isEnd(State state) const { return actions(state).isEmpty(); }

private:
    QList<Row> m_rows;
};
