// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recorder.h"

#include <sqlite3.h>

#include <algorithm>

namespace {
Recorder &self(sqlite3_context *context)
{
    return *static_cast<Recorder *>(sqlite3_user_data(context));
}

void answerClock(sqlite3_context *context, int, sqlite3_value **)
{
    if (self(context).isRecording())
        sqlite3_result_int64(context, self(context).change());
    else
        sqlite3_result_error(context, "a write outside an action", -1);
}

void answerCapturing(sqlite3_context *context, int, sqlite3_value **)
{
    if (self(context).isRecording())
        sqlite3_result_int(context, 1);
    else
        sqlite3_result_error(context, "a write outside an action", -1);
}

void noteBorn(sqlite3_context *context, int, sqlite3_value **values)
{
    self(context).bear(sqlite3_value_int(values[0]), sqlite3_value_int64(values[1]));
}
} // namespace

void Recorder::attach(sqlite3 *database)
{
    sqlite3_create_function(database, "sync_h", 0, SQLITE_UTF8, this, answerClock, nullptr, nullptr);
    sqlite3_create_function(database, "sync_cap", 0, SQLITE_UTF8, this, answerCapturing, nullptr, nullptr);
    sqlite3_create_function(database, "sync_born", 2, SQLITE_UTF8, this, noteBorn, nullptr, nullptr);
}

void Recorder::begin()
{
    m_born.clear();
    m_subject.clear();
    m_change = m_clock.next();
}

void Recorder::end()
{
    m_change = 0;
}

void Recorder::bear(int table, qint64 id)
{
    const auto found = m_born.find(table);
    if (found == m_born.end()) {
        m_born.insert(table, {id, id});
        return;
    }
    found->first = std::min(found->first, id);
    found->last = std::max(found->last, id);
}
