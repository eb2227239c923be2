// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/officefacts.h"
#include "models/organisation/session.h"

#include <QStringList>
#include <QWidget>

/// Who may sit at this desk: everybody of the office. Where nobody is entered yet, the computer's user with
/// every role, for each section - so that a new office can work before it has a list of staff. Those who sat
/// here last stand first.
class PersonChooser : public QObject
{
    Q_OBJECT

public:
    /// `people`: names of those who sat here, the last one first. The dialog belongs to `window`.
    PersonChooser(const OfficeFacts &facts, const QStringList &people, QWidget *window);

    /// Who sat here last; otherwise the first of the office.
    void begin();
    /// Asks for another one.
    void ask();

    /// The last one first, no more than a handful.
    const QStringList &people() const { return m_people; }

signals:
    void chosen(const Session &session, const QString &words);

private:
    struct Seat
    {
        Session session;
        QString what; ///< section or role
    };

    void offer(const Session &session);
    void take(const Seat &seat);
    QList<int> inOrder() const;
    QString sectionName(Section::Id id) const;

    const OfficeFacts m_facts;
    QWidget *const m_window;
    QList<Seat> m_seats;
    QStringList m_people;
    Session m_now;
};
