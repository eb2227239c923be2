// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// Tables of words that the program carries: a header line, then fields between tabs.
namespace CarriedTable {
/// Rows with smaller ids are the program's own; the same in every file, so that offices agree on them.
constexpr qint64 FirstOwnId = 1000;

QList<QStringList> rows(const QString &path);

/// Chinese, or English where that is the language of the program.
QString inOurLanguage(const QString &chinese, const QString &english);
} // namespace CarriedTable
