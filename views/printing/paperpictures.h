// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "views/printing/paperwriter.h"

#include <QHash>

/// The pictures of a document by file, decoded as large as their boxes need at 200 dots an inch; what cannot
/// be read is left out.
using PaperImages = QHash<QString, QImage>;

/// Several at a time. A camera's turn is put right; formats that are programs (svg) are not read.
PaperImages decodedPictures(const ReportDocument &document, const PaperLook &look);

/// In framed boxes of one size, each with its caption, over as many sheets as they need.
void writePictures(PaperWriter &writer, const Report::Pictures &pictures, const PaperImages &images);
