// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// The language of everything people read, for as long as this object lives.
class Language
{
public:
    /// `zh_CN` or `en`; anything else: that of the system.
    explicit Language(const QString &wanted);

    static const QStringList &known();

private:
    QTranslator m_ours;
    QTranslator m_qt;
};
