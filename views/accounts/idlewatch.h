// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/uptime.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// Tells when nobody has touched keyboard or mouse for some minutes. Counted by the computer's running time
/// and by the clock, whichever is more: sleep counts, and setting the clock back does not help.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes Usual{10};

    explicit IdleWatch(QObject *parent = nullptr);

    void setLimit(std::chrono::minutes limit) { m_limit = limit; }
    /// From now on, until stop().
    void start();
    void stop();
    /// Looks at the time now; every few seconds by itself.
    void look();

signals:
    void idle(); ///< once, until somebody is there again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touch();

    std::chrono::milliseconds m_limit = Usual;
    QTimer m_timer;
    Uptime m_uptime;
    qint64 m_clock = 0; ///< UTC milliseconds of the last touch
    bool m_isTold = false;
};
