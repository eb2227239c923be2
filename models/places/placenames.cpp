// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placenames.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct LevelWords
{
    PlaceLevel level;
    const char *code;
    const char *label;
};

constexpr std::array AllLevels{
    LevelWords{PlaceLevel::City, "city", QT_TRANSLATE_NOOP("PlaceNames", "City")},
    LevelWords{PlaceLevel::District, "district", QT_TRANSLATE_NOOP("PlaceNames", "District")},
    LevelWords{PlaceLevel::Office, "street", QT_TRANSLATE_NOOP("PlaceNames", "Street office")},
    LevelWords{PlaceLevel::Community, "community", QT_TRANSLATE_NOOP("PlaceNames", "Community")},
    LevelWords{PlaceLevel::Area, "area", QT_TRANSLATE_NOOP("PlaceNames", "Area")},
    LevelWords{PlaceLevel::Building, "building", QT_TRANSLATE_NOOP("PlaceNames", "Building")}};

const LevelWords &wordsOf(PlaceLevel level)
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
    for (const LevelWords &words : AllLevels) {
        if (code == QLatin1StringView(words.code))
            return words.level;
    }
    return {};
}
