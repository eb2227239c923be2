// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placerepository.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QString LengthSql =
    u"SELECT coalesce(code, id) FROM place WHERE _x = 0 AND (code IS NULL OR code GLOB '*[^0-9]*' OR NOT "
    "CASE level WHEN 1 THEN length(code) = 4 OR code GLOB '????00' WHEN 2 THEN length(code) = 6 "
    "WHEN 3 THEN length(code) = 9 WHEN 4 THEN length(code) = 12 WHEN 5 THEN length(code) = 15 "
    "WHEN 6 THEN length(code) = 16 ELSE FALSE END)"_s;

/// A building hangs below its community or an area of it, everything else right below the next level.
const QString LevelSql =
    u"SELECT p.code FROM place p JOIN place above ON above.id = p.parent WHERE p._x = 0 AND "
    "p.level <> above.level + 1 AND NOT (p.level = 6 AND above.level = 4)"_s;

const QString RootSql = u"SELECT code FROM place WHERE _x = 0 AND CASE WHEN parent IS NULL THEN level > 3 "
                        "ELSE parent NOT IN (SELECT id FROM place WHERE _x = 0) END"_s;

const QString LoopSql =
    u"WITH RECURSIVE above (place, id) AS (SELECT id, parent FROM place WHERE _x = 0 AND parent IS NOT NULL "
    "UNION SELECT above.place, p.parent FROM above JOIN place p ON p.id = above.id "
    "WHERE p._x = 0 AND p.parent IS NOT NULL) "
    "SELECT p.code FROM above JOIN place p ON p.id = above.place WHERE above.place = above.id ORDER BY p.code"_s;
} // namespace

QList<Invariant> PlaceRepository::invariants()
{
    return {{u"a place that hangs nowhere"_s, RootSql},
            {u"a place below one of the wrong level"_s, LevelSql},
            {u"a place that contains itself"_s, LoopSql},
            {u"a code of places that is no code of their level"_s, LengthSql},
            {u"a code of two places"_s,
             u"SELECT code FROM place WHERE _x = 0 GROUP BY code HAVING count(*) > 1"_s},
            {u"a number of two places"_s,
             u"SELECT no FROM place WHERE no IS NOT NULL GROUP BY no HAVING count(*) > 1"_s},
            {u"a place that ends before it begins"_s,
             u"SELECT code FROM place WHERE _x = 0 AND valid_to < valid_from"_s}};
}
