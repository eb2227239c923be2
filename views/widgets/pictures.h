// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QImage>
#include <QSize>

/// Picture files, read with bounds: of the few formats that are kept, of at most a hundred million pixels,
/// never with more memory than Qt's reader is allowed. Slow; any thread.
namespace Pictures {
constexpr int ShrunkSide = 1920; ///< pixels of the longer side: enough to read a letter in a photograph

/// The picture upright, made to fit, never larger than it is. A null image for what is no picture, damaged,
/// or beyond the bounds.
QImage read(const QString &path, QSize fit);

/// Pixels as they lie in the file; invalid for what is no picture.
QSize sizeOf(const QString &path);

/// The picture as a JPEG of at most ShrunkSide.
[[nodiscard]] Result<QByteArray> shrunk(const QString &path);
/// As it came from the clipboard, without loss; shrunk where it is larger than a screen.
[[nodiscard]] Result<QByteArray> encoded(const QImage &image);
} // namespace Pictures
