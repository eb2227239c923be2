// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

/// An empty value is stored, and written out, as none.
inline QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

inline QVariant orNull(const QDateTime &at)
{
    return at.isValid() ? QVariant(at) : QVariant();
}
