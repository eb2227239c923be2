// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

/// The design system: the few measures and colours everything is made of. Widgets that paint themselves take
/// them from here, the style sheet is filled in from here, so there is one place to change a colour.
namespace Look {

/// Distances in device-independent pixels.
inline constexpr int Tight = 4;
inline constexpr int Near = 8;
inline constexpr int Gap = 12;
inline constexpr int Roomy = 16;
inline constexpr int Wide = 24;
inline constexpr int Radius = 6;
inline constexpr int CardRadius = 10;

/// What something means. Never shown by its colour alone: a shape and a word go with it.
enum class Tone { Neutral, Info, Success, Warning, Danger };

struct ToneColours
{
    QColor ink;  ///< text and shapes; at least 4.5:1 on `soft`, on surface and on window
    QColor soft; ///< the quiet ground behind them
};

struct Colours
{
    bool isDark = false;
    QColor window;  ///< behind the pages
    QColor rail;    ///< behind the navigation and the status bar
    QColor surface; ///< cards, tables, fields
    QColor hover;
    QColor line;    ///< between things
    QColor control; ///< the edge of a field or button; 3:1 would be loud, the fill helps
    QColor text;
    QColor quiet; ///< secondary text; still 4.5:1
    QColor faint; ///< disabled text and hints of shape
    QColor accent;
    QColor accentHover;
    QColor accentSoft;
    QColor onAccent;
    ToneColours neutral, info, success, warning, danger;
};

const Colours &light();
const Colours &dark();

/// The set a widget with this palette stands in.
const Colours &colours(const QPalette &palette);

const ToneColours &tone(const Colours &colours, Tone tone);

QPalette palette(const Colours &colours);

/// WCAG 2 contrast ratio, 1 … 21.
double contrast(const QColor &one, const QColor &other);

/// The base font made larger or heavier; sizes are relative so that the user's own font size counts.
QFont scaled(const QFont &base, double factor, QFont::Weight weight = QFont::Normal);
inline constexpr double Small = 0.9;
inline constexpr double Heading = 1.15;
inline constexpr double Title = 1.5;
inline constexpr double Figure = 2.4;

} // namespace Look
