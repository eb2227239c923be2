// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablerow.h"

#include <QByteArray>

/// The first sheet of an ods workbook, through liborcus.
namespace OdsSource {
/// Kind::Invalid when the workbook is damaged or the sheet has more than `maxCells` filled cells. How far it
/// unpacks must have been checked before (ZipArchive).
[[nodiscard]] Result<std::shared_ptr<const TableSource>> read(const QByteArray &bytes, qint64 maxCells);
} // namespace OdsSource
