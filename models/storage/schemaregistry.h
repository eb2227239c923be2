// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Every table of the file, declared once: what is recorded and travels, and what is local.
///
/// Numbers of tables and columns go into the change log and over the share: they are never reused, and a
/// column keeps its number when it is renamed. Column 0 is `_x`, the deleted flag of every synced table.
namespace SchemaRegistry {
constexpr int DeletedColumn = 0;

struct Column
{
    enum class Holds {
        Number,
        OpenText,
        SealedText, ///< personal: only a sealed value or none is ever stored, see Sealing
    };

    int number;
    QString name;
    Holds holds = Holds::Number;

    bool isSealed() const { return holds == Holds::SealedText; }
};

struct Table
{
    int number;
    QString name;
    QList<Column> columns; ///< without id, scope, _h and _x, which every synced table has
    /// SQL expressions over the row (`%1` stands for old/new) whose text the search index holds; empty: none.
    QStringList searchable;
    QStringList searchColumns; ///< the columns those expressions read

    QString searchTable() const { return name + QStringLiteral("_search"); }
    QString columnName(int columnNumber) const;
    QStringList sealedColumns() const;
    bool isSealed(const QString &columnName) const;
    bool searchesSealed() const; ///< its search index cannot be filled without the key
};

const QList<Table> &syncedTables();
/// Derived or local to this file: never recorded, never sent.
const QStringList &localTables();

struct LocalColumn
{
    QString table;
    QString column;
};
/// What is sealed of local tables, besides the old and new values of sealed columns in change_cell.
const QList<LocalColumn> &sealedLocalColumns();

/// nullptr when there is no such table.
const Table *table(int number);
const Table *table(const QString &name);
} // namespace SchemaRegistry
