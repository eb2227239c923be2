// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

/// How alike two short Chinese texts are, by the pairs of neighbouring characters they share. Pure and
/// thread-safe.
namespace Likeness {
/// The pairs and words that say something, in the order of the text, each once; not those of phrases every
/// request has (来电人反映…请尽快处理). At most `most`.
QStringList features(QStringView text, qsizetype most);

/// 0: nothing in common, 1: the same. A text that is wholly inside the other counts nearly as much as the
/// same one, so that what is half typed is found already; a few pairs alone mean nothing and give 0.
double between(const QSet<QString> &one, const QSet<QString> &other);
double between(QStringView one, QStringView other);
} // namespace Likeness
