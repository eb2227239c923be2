// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

/// Long work as the status bar shows it. Whoever does the work reports here, listens to `cancelAsked` and
/// says `finish` in every case, also after a failure. GUI thread; the owner deletes it any time.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(const QString &title, QObject *parent = nullptr);

    QString title() const { return m_title; }
    int done() const { return m_done; }
    int total() const { return m_total; } ///< 0: not known
    bool isFinished() const { return m_finished; }

    void setProgress(int done, int total);
    void askCancel() { emit cancelAsked(); }
    void finish();

signals:
    void progressed();
    void cancelAsked();
    void finished();

private:
    const QString m_title;
    int m_done = 0;
    int m_total = 0;
    bool m_finished = false;
};
