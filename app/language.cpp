// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
QString chosen(const QString &wanted)
{
    if (Language::known().contains(wanted))
        return wanted;
    const QStringList preferred = QLocale::system().uiLanguages();
    return !preferred.isEmpty() && preferred.first().startsWith(u"zh"_s) ? u"zh_CN"_s : u"en"_s;
}
} // namespace

const QStringList &Language::known()
{
    static const QStringList languages{u"zh_CN"_s, u"en"_s};
    return languages;
}

Language::Language(const QString &wanted)
{
    const QString language = chosen(wanted);
    QLocale::setDefault(QLocale(language));
    if (language == u"en")
        return; // the sources are English
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/translations/jieban_"_s + language))
        QCoreApplication::installTranslator(&m_ours);
}
