// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/storage/integrity.h"

#include <QList>

/// Places in and out of one connection. All their SQL is in the .cpp.
class PlaceRepository
{
public:
    explicit PlaceRepository(Connection &connection);

    /// Gives it an id and a `no` from the station's block; answers with both filled in. The scope of an area
    /// or a building is the `no` of its community; everything above has none.
    [[nodiscard]] Result<Place> insert(Place place, qint64 scope = 0);
    /// Writes code, name, leader, households, parent and validity.
    [[nodiscard]] Result<> update(const Place &place);

    [[nodiscard]] Result<Place> byId(Place::Id id);
    /// An invalid id in the result: there is none.
    [[nodiscard]] Result<Place> byCode(const QString &code);
    [[nodiscard]] Result<QList<Place>> byKeys(const QList<qint64> &keys);
    /// In order of their codes; those of the root have no parent.
    [[nodiscard]] Result<QList<Place>> children(Place::Id parent);
    [[nodiscard]] Result<QList<Place>> all();
    /// In order of their codes.
    [[nodiscard]] Result<QList<Place>> ofLevel(PlaceLevel level);
    /// Found by name, pinyin, initials, code or house number (3栋, 三号楼, 3#); of several words the others
    /// may name where it lies. At most `limit`.
    [[nodiscard]] Result<QList<Place>> search(const QString &typed, int limit);

    /// From the office down, e.g. 桃源街道 / 广场社区 / 3号楼; empty for an invalid id.
    [[nodiscard]] Result<QString> pathName(Place::Id id);

    [[nodiscard]] Result<bool> isInside(Place::Id id, Place::Id area);
    /// The place of that level it lies in, itself included; invalid above the level.
    [[nodiscard]] Result<Place::Id> containing(Place::Id id, PlaceLevel level);

    /// For `check`.
    static QList<Invariant> invariants();

private:
    Result<qint64> nextNo();
    Result<QList<Place>> select(const QString &condition, const QVariantList &values);

    Connection &m_connection;
    qint64 m_lastNo = 0; ///< given in this transaction
};
