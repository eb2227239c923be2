// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/papersheet.h"

#include <QByteArray>

/// Makes the text of a PDF written by Qt copyable as it was meant. Qt names a glyph by the first code point
/// that has it, so 马 reads back as the radical ⻢, a blank as a tab, and 𠮷 not at all. The corrected tables
/// are appended as an incremental update (ISO 32000-1, 7.5.6); what is not understood is left as it is.
QByteArray withReadableText(const QByteArray &pdf, const QList<PaperSheet> &sheets);
