// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/look.h"

#include <algorithm>
#include <cmath>

namespace Look {

const Colours &light()
{
    static const Colours set{.isDark = false,
                             .window = 0xf6f7f9,
                             .rail = 0xeceff3,
                             .surface = 0xffffff,
                             .hover = 0xeff2f6,
                             .line = 0xe2e6eb,
                             .control = 0xc3c9d2,
                             .text = 0x1b2129,
                             .quiet = 0x57606c,
                             .faint = 0x9aa2ad,
                             .accent = 0x2459c4,
                             .accentHover = 0x1c4aa8,
                             .accentSoft = 0xe3ebfb,
                             .onAccent = 0xffffff,
                             .neutral = {0x4b5563, 0xedf0f3},
                             .info = {0x1f50b4, 0xe6eefc},
                             .success = {0x17693c, 0xe2f4e9},
                             .warning = {0x8a4b00, 0xfdf0da},
                             .danger = {0xb3261e, 0xfce9e8}};
    return set;
}

const Colours &dark()
{
    static const Colours set{.isDark = true,
                             .window = 0x16181c,
                             .rail = 0x111316,
                             .surface = 0x1f2227,
                             .hover = 0x282c32,
                             .line = 0x2e333a,
                             .control = 0x454c56,
                             .text = 0xe7eaee,
                             .quiet = 0xa6aeb9,
                             .faint = 0x6d7580,
                             .accent = 0x86adff,
                             .accentHover = 0xa3c1ff,
                             .accentSoft = 0x24324f,
                             .onAccent = 0x0c1a33,
                             .neutral = {0xb7bfca, 0x2b3037},
                             .info = {0x9dbcff, 0x22304d},
                             .success = {0x6fd19a, 0x183424},
                             .warning = {0xecc06c, 0x3a2f17},
                             .danger = {0xff9c96, 0x452625}};
    return set;
}

const Colours &colours(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const ToneColours &tone(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return colours.info;
    case Tone::Success:
        return colours.success;
    case Tone::Warning:
        return colours.warning;
    case Tone::Danger:
        return colours.danger;
    case Tone::Neutral:
        break;
    }
    return colours.neutral;
}

QPalette palette(const Colours &c)
{
    QPalette p(c.surface, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger.ink);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.faint);
    return p;
}

namespace {
double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const auto c = double(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}
} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] =
        std::minmax({luminance(one), luminance(other)}); // a list: no dangling references
    return (lighter + 0.05) / (darker + 0.05);
}

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace Look
