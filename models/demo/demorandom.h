// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014) and integer draws
/// from it. The distributions of <random> differ between libraries; these never do.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    /// An own stream for thing `index` of `seed`, so that it comes out the same whenever it is asked for.
    static DemoRandom forked(quint64 seed, quint64 index)
    {
        DemoRandom mixer(seed ^ (index * 0xD1B54A32D192ED03u));
        return DemoRandom(mixer.next());
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// 0 ≤ result < bound; `bound` positive.
    int below(int bound) { return int(((next() >> 32) * quint64(bound)) >> 32); }

    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }

    bool chance(int permille) { return below(1000) < permille; }

    /// Like below(), but small results are far likelier: the cube of a uniform number.
    int skewed(int bound)
    {
        const quint64 u = next() >> 43;
        return int((((u * u * u) >> 31) * quint64(bound)) >> 32);
    }

private:
    quint64 m_state;
};
