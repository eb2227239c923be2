// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/housenumbers.h"
#include "models/places/placesearch.h"
#include "models/storage/searchtokenizer.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString ItselfSql = u"id IN (SELECT rowid FROM place_search WHERE place_search MATCH ?)"_s;

// The place, its parent or the parent of that: building, area, community.
const QString AroundSql =
    u"EXISTS (SELECT 1 FROM (SELECT rowid AS named FROM place_search WHERE place_search MATCH ?) "
    "WHERE named IN (place.id, place.parent, (SELECT up.parent FROM place up WHERE up.id = place.parent)))"_s;

QString exactly(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u"\"%1\""_s.arg(word);
    return terms.join(u" AND "_s);
}
} // namespace

PlaceSearch::PlaceSearch(const QString &typed)
{
    const HouseNumbers::Parts house = HouseNumbers::parts(typed);
    QStringList around;
    for (const QString &word : house.rest.split(u' ', Qt::SkipEmptyParts))
        if (const QString expression = searchExpression(word); !expression.isEmpty())
            around << expression;
    if (!house.building.isEmpty()) {
        if (!house.entrance.isEmpty())
            add(exactly(house.building + house.entrance), around);
        add(exactly(house.building), around);
    }
    const QString asTyped = searchExpression(typed); // a name may be written with the number as it is
    if (!asTyped.isEmpty())
        add(asTyped, {});
    if (house.building.isEmpty() && around.size() > 1) {
        const QString last = around.takeLast();
        add(last, around);
    }
}

void PlaceSearch::add(const QString &itself, const QStringList &around)
{
    Attempt attempt{ItselfSql, {itself}};
    for (const QString &expression : around) {
        attempt.condition += u" AND "_s + AroundSql;
        attempt.values << expression;
    }
    attempt.condition += u" ORDER BY level, code LIMIT ?"_s;
    m_attempts << attempt;
}
