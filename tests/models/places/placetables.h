// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placeimport.h"
#include "models/places/placerepository.h"
#include "models/places/placestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testsupport.h"

/// Tables of places, planned and stored.
namespace PlaceTables {
inline const QByteArray Divisions("level,code,name,parent_code\n"
                                  "community,360103001001,甲社区,360103001\n" // a child before its parents
                                  "street,360103001,南浦街道,360103\n"
                                  "district,360103,西湖区,3601\n"
                                  "city,3601,南昌市,\n"
                                  "community,360103001002,乙社区,360103001\n");

inline PlaceImport::Plan planned(const QByteArray &csv,
                                 PlaceImport::Table kind = PlaceImport::Table::Divisions,
                                 const QList<Place> &existing = {})
{
    const auto table = TableReader::fromBytes(csv);
    Q_ASSERT(table);
    const auto plan = PlaceImport::plan(*table, ColumnMap(), kind, existing);
    Q_ASSERT(plan);
    return *plan;
}

inline QList<Place> stored(TestDatabase &file)
{
    return *file->readNow([](Connection &c) { return PlaceRepository(c).all(); });
}

inline void store(TestDatabase &file, const PlaceImport::Plan &plan)
{
    QVERIFY_OK(
        file->writeNow({"test.import", {}}, [&](Connection &c) { return PlaceStore::store(c, plan); }));
}

/// Planned over what the file holds, and stored.
inline PlaceImport::Plan
imported(TestDatabase &file, const QByteArray &csv, PlaceImport::Table kind = PlaceImport::Table::Divisions)
{
    const auto plan = planned(csv, kind, stored(file));
    store(file, plan);
    return plan;
}

/// A file that knows the divisions above.
class DividedFile : public TestDatabase
{
public:
    DividedFile() { imported(*this, Divisions); }
};
} // namespace PlaceTables
