// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/look.h"

#include <QFrame>
#include <QHash>

class BadgeLabel;
class Job;
class QHBoxLayout;
class QLabel;
class QToolButton;

/// The foot of the window: where and who we are, what runs in the background, how exchange stands.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setPlace(const QString &stationAndPlace);
    void setPerson(const QString &person);

    /// The sync light: a shape, a word and, as tool tip, what waits.
    void setSync(Look::Tone tone, const QString &text, const QString &toolTip = {});

    /// Shows the job until it has finished or is destroyed.
    void addJob(Job *job);
    int jobCount() const { return int(m_jobs.size()); }

signals:
    /// The name was pressed, or F9: somebody else wants to work here.
    void personAsked();

private:
    void remove(QObject *job);

    QLabel *const m_place;
    QToolButton *const m_person;
    QHBoxLayout *const m_jobSlot;
    BadgeLabel *const m_sync;
    QHash<QObject *, QWidget *> m_jobs;
};
