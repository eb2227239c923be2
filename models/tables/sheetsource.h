// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablereader.h"

/// The first sheet of an xlsx or ods workbook, through liborcus.
namespace SheetSource {
/// Kind::Invalid for anything that is not such a workbook, is damaged, or is larger than the options allow.
[[nodiscard]] Result<std::shared_ptr<const TableSource>> read(const QByteArray &bytes,
                                                              const ReadOptions &options);
} // namespace SheetSource
