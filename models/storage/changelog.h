// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QDateTime>

/// Who does what: the name of an action and what it is about, as the change log keeps them.
struct Action
{
    QString name;    ///< "complaint.accept": see ActionTitles
    QString subject; ///< e.g. the request's number; never a resident's name
};

/// One recorded change.
struct Change
{
    enum class Kind { Done = 0, Undone = 1, DoneAgain = 2 };

    qint64 h = 0;
    QString person;
    Action action;
    Kind kind = Kind::Done;

    bool isValid() const { return h != 0; }
    QDateTime at() const;
};

/// One entry of a record's history.
struct HistoryEntry
{
    struct Cell
    {
        QString column;
        QVariant before;
        QVariant after;
    };

    Change change;
    bool born = false; ///< the record came into being; its cells hold no `before`
    QList<Cell> cells;
};

/// The log of recorded changes: reading it, and taking changes back.
class ChangeLog
{
public:
    explicit ChangeLog(Connection &connection);

    /// Writes the change under way if anything was recorded. Called once, before COMMIT.
    [[nodiscard]] Result<>
    store(const QString &person, const Action &action, Change::Kind kind, qint64 undoes);

    /// What undo (redo) would take back for this person; invalid when there is nothing.
    [[nodiscard]] Result<Change> undoable(const QString &person);
    [[nodiscard]] Result<Change> redoable(const QString &person);

    /// Writes the old values of `change` back, inside an action. Refused, naming the later change and its
    /// author, when a later change touched one of its cells.
    [[nodiscard]] Result<> revert(const Change &change);

    [[nodiscard]] Result<Change> byClock(qint64 h);
    /// Newest first; the values of sealed columns as text.
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &table, qint64 id);

private:
    Result<Change> find(const QString &sql, const QVariantList &values);
    Result<QList<HistoryEntry>> edits(int table, qint64 id);
    Result<HistoryEntry> birth(const QString &table, qint64 id, const QList<HistoryEntry> &laterFirst);

    Connection &m_connection;
};

/// The words of an action for undo menus and histories: «Accept 001-2025-A000123».
namespace ActionTitles {
/// `context` and `source` are a translation literal marked with QT_TRANSLATE_NOOP. The subject follows the
/// words, or stands at their %1.
void add(const QString &action, const char *context, const char *source);
QString title(const Action &action);
} // namespace ActionTitles
