// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filediff.h"

// Debian's SQLite has both; its header shows them only to who asks.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

namespace {
void demand(int code, const char *what)
{
    if (code != SQLITE_OK)
        qFatal("%s: %s", what, sqlite3_errstr(code));
}

class Differ
{
public:
    Differ(const QString &before, const QString &after)
    {
        demand(sqlite3_open(qPrintable(after), &m_file), "open");
        sqlite3_stmt *attach = prepare("ATTACH ? AS earlier");
        sqlite3_bind_text(attach, 1, qPrintable(before), -1, SQLITE_TRANSIENT);
        sqlite3_step(attach);
        demand(sqlite3_finalize(attach), "attach");
        m_quote = prepare("SELECT quote(?)");
    }
    ~Differ()
    {
        sqlite3_finalize(m_quote);
        sqlite3_close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Differ)

    void add(const QString &table, FileDiff &found)
    {
        sqlite3_session *session = nullptr;
        demand(sqlite3session_create(m_file, "main", &session), "session");
        demand(sqlite3session_attach(session, qPrintable(table)), "table");
        demand(sqlite3session_diff(session, "earlier", qPrintable(table), nullptr), "diff");
        int size = 0;
        void *changes = nullptr;
        demand(sqlite3session_changeset(session, &size, &changes), "changes");
        sqlite3_changeset_iter *row = nullptr;
        demand(sqlite3changeset_start(&row, size, changes), "start");
        const QStringList columns = columnsOf(table);
        while (sqlite3changeset_next(row) == SQLITE_ROW)
            addRow(row, table, columns, found);
        demand(sqlite3changeset_finalize(row), "end");
        sqlite3_free(changes);
        sqlite3session_delete(session);
    }

private:
    sqlite3_stmt *prepare(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        demand(sqlite3_prepare_v2(m_file, sql.constData(), -1, &statement, nullptr), sql.constData());
        return statement;
    }

    QStringList columnsOf(const QString &table)
    {
        sqlite3_stmt *row =
            prepare("SELECT name FROM pragma_table_info('" + table.toUtf8() + "') ORDER BY cid");
        QStringList names;
        while (sqlite3_step(row) == SQLITE_ROW)
            names << reinterpret_cast<const char *>(sqlite3_column_text(row, 0));
        sqlite3_finalize(row);
        return names;
    }

    QString quoted(sqlite3_value *value)
    {
        sqlite3_bind_value(m_quote, 1, value);
        sqlite3_step(m_quote);
        const QString text = reinterpret_cast<const char *>(sqlite3_column_text(m_quote, 0));
        sqlite3_reset(m_quote);
        return text;
    }

    /// The id is the first column of every table.
    void
    addRow(sqlite3_changeset_iter *row, const QString &table, const QStringList &columns, FileDiff &found)
    {
        const char *name = nullptr;
        int count = 0;
        int operation = 0;
        demand(sqlite3changeset_op(row, &name, &count, &operation, nullptr), "row");
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        const auto take = operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old;
        demand(take(row, 0, &before), "id");
        const QString id = table + '/' + quoted(before);
        if (operation == SQLITE_DELETE)
            found.gone << id;
        for (int i = 1; operation != SQLITE_DELETE && i < count; ++i) {
            demand(sqlite3changeset_new(row, i, &after), "new value");
            if (operation == SQLITE_INSERT) {
                found.born[id].insert(columns[i], quoted(after));
            } else if (after) { // null: this cell is as it was
                demand(sqlite3changeset_old(row, i, &before), "old value");
                found.edited.insert(id + '/' + columns[i], {quoted(before), quoted(after)});
            }
        }
    }

    sqlite3 *m_file = nullptr;
    sqlite3_stmt *m_quote = nullptr;
};
} // namespace

FileDiff FileDiff::between(const QString &before, const QString &after, const QStringList &tables)
{
    Differ differ(before, after);
    FileDiff found;
    for (const QString &table : tables)
        differ.add(table, found);
    return found;
}
