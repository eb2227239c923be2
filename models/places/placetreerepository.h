// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/storage/connection.h"

#include <QList>
#include <QMap>

/// A place in the tree: what it is, and how many places lie right below it.
struct PlaceNode
{
    Place place;
    int children = 0;
};

/// The hierarchy of places, read a piece at a time.
class PlaceTreeRepository
{
public:
    explicit PlaceTreeRepository(Connection &connection);

    /// In order of their codes; the roots for an invalid id.
    [[nodiscard]] Result<QList<PlaceNode>> children(Place::Id parent);

    /// The first `limit` places found by name, pinyin, initials or code, with everything above them, by level
    /// and code.
    [[nodiscard]] Result<QList<PlaceNode>> matches(const QString &typed, int limit);

    /// How many places of each level lie below, however deep.
    [[nodiscard]] Result<QMap<PlaceLevel, int>> below(Place::Id id);

    struct Touched
    {
        qint64 change = 0; ///< the newest of the file
        bool places = false;
    };
    /// Whether a change after this one touched a place.
    [[nodiscard]] Result<Touched> touchedSince(qint64 change);

private:
    Result<QList<PlaceNode>> nodes(const QString &sql, const QVariantList &values);

    Connection &m_connection;
};
