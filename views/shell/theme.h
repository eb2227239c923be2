// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/look.h"

#include <QObject>

class QApplication;

/// The looks of the whole program: Fusion, one palette, one style sheet, one font, one icon theme.
/// Made once, after the QApplication and before the first window. It stores nothing; the owner remembers
/// mode and density.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)

    explicit Theme(QApplication &application,
                   Mode mode = Mode::System,
                   Density density = Density::Comfortable);

    Mode mode() const { return m_mode; }
    Density density() const { return m_density; }
    bool isDark() const;

    void setMode(Mode mode);
    void setDensity(Density density);

    /// The style sheet with every token filled in. Public for the test that no token is left over.
    static QString styleSheet(const Look::Colours &colours, Density density, const QFont &font);

signals:
    void changed();

private:
    void apply();

    QApplication &m_application;
    Mode m_mode;
    Density m_density;
    const bool m_systemIsDark;
};
