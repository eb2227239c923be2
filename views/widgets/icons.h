// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

/// Icons by their freedesktop name: the Breeze package where it is installed, else ours of the same name,
/// else none - a button always has its word or an accessible name as well.
namespace Icons {
QIcon named(const QString &name);

/// The shape of an icon in one colour, `size` device-independent pixels square. Cached.
QPixmap tinted(const QString &name, const QColor &colour, int size, qreal ratio);
} // namespace Icons
