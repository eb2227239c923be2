// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

/// A database key that cannot be mistaken for another entity's key.
template <typename Entity>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};
