// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QHash>
#include <QIcon>
#include <QStandardPaths>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double SmallestPointSize = 10; // below it, dense Chinese characters fill in on a 96 dpi screen

/// The desk's own font first. DejaVu is only fontconfig's answer to "none chosen" and sits badly beside
/// Chinese; the faces that follow have Latin, Chinese and figures of equal width in one design.
QFont readableFont(QFont font)
{
    QStringList families{
        u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s};
    const QString chosen = font.family();
    const bool isDefault = chosen.isEmpty() || chosen.startsWith(u"DejaVu"_s) || chosen.startsWith(u"Sans"_s);
    if (!isDefault)
        families.prepend(chosen);
    font.setFamilies(families);
    font.setPointSizeF(qMax(font.pointSizeF(), SmallestPointSize));
    font.setHintingPreference(QFont::PreferNoHinting); // even spacing at 125 % and 150 %
    return font;
}

QHash<QString, QString> tokens(const Look::Colours &c, Theme::Density density, const QFont &font)
{
    const bool compact = density == Theme::Density::Compact;
    const int line = QFontMetrics(font).height();
    const int pad = compact ? 1 : 3;
    return {{u"set"_s, c.isDark ? u"dark"_s : u"light"_s},
            {u"window"_s, c.window.name()},
            {u"rail"_s, c.rail.name()},
            {u"surface"_s, c.surface.name()},
            {u"hover"_s, c.hover.name()},
            {u"line"_s, c.line.name()},
            {u"control"_s, c.control.name()},
            {u"text"_s, c.text.name()},
            {u"quiet"_s, c.quiet.name()},
            {u"faint"_s, c.faint.name()},
            {u"accent"_s, c.accent.name()},
            {u"accentHover"_s, c.accentHover.name()},
            {u"accentSoft"_s, c.accentSoft.name()},
            {u"onAccent"_s, c.onAccent.name()},
            {u"danger"_s, c.danger.ink.name()},
            {u"padY"_s, QString::number(pad)},
            {u"padYFocus"_s, QString::number(pad - 1)},
            {u"chipPad"_s, QString::number(1)},
            {u"chipRadius"_s, QString::number(line / 2 + 2)},
            {u"menuPad"_s, QString::number(pad + 1)},
            {u"lineHeight"_s, QString::number(line)},
            {u"rowHeight"_s, QString::number(line + (compact ? 4 : 14))}};
}

} // namespace

Theme::Theme(QApplication &application, Mode mode, Density density)
    : QObject(&application)
    , m_application(application)
    , m_mode(mode)
    , m_density(density)
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    // Only desks with a platform theme know these by themselves.
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() +
                               QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                         u"icons"_s,
                                                         QStandardPaths::LocateDirectory));
    QApplication::setFont(readableFont(QApplication::font()));
    apply();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    apply();
}

QString Theme::styleSheet(const Look::Colours &colours, Density density, const QFont &font)
{
    QFile file(u":/styles/jieban.qss"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QString raw = QString::fromUtf8(file.readAll());
    const auto values = tokens(colours, density, font);
    // Every second piece between the @ signs is a token's name.
    QString filled;
    const QStringList pieces = raw.split(u'@');
    for (qsizetype i = 0; i < pieces.size(); ++i)
        filled += i % 2 == 0 ? pieces.at(i) : values.value(pieces.at(i), u"@"_s);
    return filled;
}

void Theme::apply()
{
    const Look::Colours &colours = isDark() ? Look::dark() : Look::light();
    QIcon::setFallbackThemeName(u"hicolor"_s);
    QIcon::setThemeName(isDark() ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(Look::palette(colours));
    m_application.setStyleSheet(styleSheet(colours, m_density, QApplication::font()));
    emit changed();
}
