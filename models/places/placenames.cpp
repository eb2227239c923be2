// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placenames.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Words
{
    PlaceLevel level;
    const char *code;
    const char *label;
};

constexpr std::array AllLevels{
    Words{PlaceLevel::City, "city", QT_TRANSLATE_NOOP("PlaceNames", "City")},
    Words{PlaceLevel::District, "district", QT_TRANSLATE_NOOP("PlaceNames", "District")},
    Words{PlaceLevel::Office, "street", QT_TRANSLATE_NOOP("PlaceNames", "Street office")},
    Words{PlaceLevel::Community, "community", QT_TRANSLATE_NOOP("PlaceNames", "Community")},
    Words{PlaceLevel::Area, "area", QT_TRANSLATE_NOOP("PlaceNames", "Area")},
    Words{PlaceLevel::Building, "building", QT_TRANSLATE_NOOP("PlaceNames", "Building")}};

const Words &wordsOf(PlaceLevel level)
{
    return AllLevels.at(size_t(level) - 1);
}
} // namespace

QString PlaceNames::code(PlaceLevel level)
{
    return QString::fromLatin1(wordsOf(level).code);
}

QString PlaceNames::label(PlaceLevel level)
{
    return QCoreApplication::translate("PlaceNames", wordsOf(level).label);
}

std::optional<PlaceLevel> PlaceNames::levelFromCode(const QString &code)
{
    for (const Words &words : AllLevels) {
        if (code == QLatin1StringView(words.code))
            return words.level;
    }
    return {};
}
