// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <algorithm>

/// How long the window was away: a timer that wants its turn every millisecond, and by how much it was late.
class LoopGaps : public QTimer
{
public:
    LoopGaps()
    {
        setTimerType(Qt::PreciseTimer);
        callOnTimeout(this, [this] {
            if (m_sinceTurn.isValid())
                m_gaps.append(double(m_sinceTurn.nsecsElapsed()) / 1e6);
            m_sinceTurn.start();
        });
        start(1);
    }

    double worst() const { return m_gaps.isEmpty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    double median() const
    {
        QList<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted[sorted.size() / 2];
    }

private:
    QElapsedTimer m_sinceTurn;
    QList<double> m_gaps;
};
