// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

/// One measured figure beside its limit, measured in the same run: what tests/bench/run makes a table of.
namespace Figure {
/// Milliseconds that `work` takes.
template <typename Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// Prints the line. `limit` says what was measured beside it ("bare inserts: 1 100 000/s"), `bound` what was
/// promised.
inline bool
report(const char *figure, const QByteArray &ours, const QByteArray &limit, const char *bound, bool ok)
{
    std::printf("%s\t%s\t%s\t%s\t%s\n", figure, ours.data(), limit.data(), bound, ok ? "yes" : "NO");
    std::fflush(stdout);
    return ok;
}
} // namespace Figure
