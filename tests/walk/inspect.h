// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QWidget;

/// Looks at a shown widget as a strict designer would. Each function answers one line a fault, "kind: where:
/// what", and nothing when all is well. A widget that shortens its text on purpose says so with the property
/// "elides"; one that lies over others on purpose, with "overlay".
namespace Inspect {

QStringList clipped(const QWidget *root);
QStringList overlapping(const QWidget *root);
QStringList outside(const QWidget *root);
QStringList missingGlyphs(const QWidget *root);

/// Latin words in what a Chinese user reads. Cells of tables are data and not looked at.
QStringList untranslated(const QWidget *root);

/// Controls without a name for a screen reader.
QStringList unnamed(QWidget *root);

/// Text with less than 4.5:1 on the ground it is really painted on. `picture`: root->grab().
QStringList faint(const QWidget *root, const QImage &picture);

} // namespace Inspect
