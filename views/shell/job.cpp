// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/job.h"

Job::Job(const QString &title, QObject *parent)
    : QObject(parent)
    , m_title(title)
{
}

void Job::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    emit progressed();
}

void Job::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished();
}
