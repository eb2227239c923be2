// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hybridclock.h"

#include <QHash>
#include <QString>

struct sqlite3;

/// What the capture triggers ask while an action runs, and what they tell: the action's clock, and which
/// rows were born in it. One per connection; used on the connection's thread only.
///
/// It registers the SQL functions sync_h() (the clock of the action under way; an error outside one, so
/// no write can slip past), sync_cap() (1 while an action is recorded) and sync_born(table, id).
class Recorder
{
public:
    /// The ids of rows born in one table; the rows themselves carry the action's clock.
    struct Born
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    void attach(sqlite3 *database);

    HybridClock &clock() { return m_clock; }

    void begin();
    void end();
    /// What the action turned out to be about, when only the work itself knows, e.g. the number it gave.
    void setSubject(const QString &subject) { m_subject = subject; }
    QString subject() const { return m_subject; }
    bool isRecording() const { return m_change != 0; }

    /// The clock of the action under way; 0 outside one.
    qint64 change() const { return m_change; }
    /// A row id: greater than every id and clock given before on this station.
    qint64 newId() { return m_clock.next(); }

    void bear(int table, qint64 id);
    const QHash<int, Born> &born() const { return m_born; }

private:
    HybridClock m_clock;
    qint64 m_change = 0;
    QString m_subject;
    QHash<int, Born> m_born;
};
