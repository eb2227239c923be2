// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placeimport.h"
#include "models/storage/database.h"

#include <QMap>
#include <QObject>

class PlaceTreeModel;

/// Everything a page shows about one place.
struct PlaceCard
{
    Place place;
    QString path;                ///< from the office down
    QMap<PlaceLevel, int> below; ///< how many of each level lie below, however deep
};

/// The front door to places for windows: asks return at once, answers come as signals in the GUI thread.
class PlaceService : public QObject
{
    Q_OBJECT

public:
    explicit PlaceService(Database &database, QObject *parent = nullptr);

    PlaceTreeModel *createTreeModel(QObject *parent);
    /// For what is offered, never instead of asking.
    bool mayImport() const { return m_database.gate().permit(QStringLiteral("place.import")).has_value(); }

    /// → shown
    void show(Place::Id id);
    /// Reads a table, through a map file if one is given, and works out what it would change. → planned, or
    /// mapWanted when the columns are not ours
    void planImport(const QString &path, const QString &map = {});
    /// Stores the good rows of a plan as one action, to be undone in one step. → stored
    void store(const PlaceImport::Plan &plan, const QString &tableName);

signals:
    void shown(const PlaceCard &card);
    void planned(const QString &path, const PlaceImport::Plan &plan);
    void mapWanted(const QString &path, const Error &error);
    void stored(int inserted, int updated);
    /// Some place is not as it was, by whatever action, undo included.
    void changed();
    void failed(const Error &error);

private:
    void lookForChange();

    Database &m_database;
    qint64 m_lastChange = -1; ///< not known yet
};
