// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demotexts.h"
#include "models/places/place.h"

#include <QList>
#include <QSet>
#include <QStringList>

/// How much is made up.
enum class DemoSize {
    Tiny,     ///< 1 office, 3 communities, 20 buildings, 200 requests
    Office,   ///< 1 office, 15 communities, 900 buildings, 9 000 requests
    District, ///< 10 offices, 170 communities, 9 000 buildings, 200 000 requests
};

/// The made-up city with its one district. An id is the position in places(), from 1; parents come first.
/// Codes begin with 99, which GB/T 2260 leaves unused. `no` is the serial part only.
class DemoPlaces
{
public:
    struct Community
    {
        int place = 0; ///< position in places()
        int office = 0;
        QString name;
        QStringList roads;
        int firstBuilding = 0;
        int buildings = 0;
    };
    struct Building
    {
        int place = 0;
        int community = 0;
        QString estate;
        QString number; ///< 3号楼
    };
    struct Office
    {
        int place = 0;
        QString name;
        int firstCommunity = 0;
        int communities = 0;
    };

    DemoPlaces(DemoSize size, DemoTexts &texts, DemoRandom &random);

    const QList<Place> &places() const { return m_places; }
    const std::vector<Office> &offices() const { return m_offices; }
    const std::vector<Community> &communities() const { return m_communities; }
    const std::vector<Building> &buildings() const { return m_buildings; }

private:
    int add(Place place, int parent);
    void addOffice(int number, int communities, int buildings);
    void addCommunity(int number, int buildings);
    void addEstate(const QString &name, int first, int buildings);
    QString freshName(DemoTexts::ListId list);

    DemoTexts &m_texts;
    DemoRandom &m_random;
    QSet<QString> m_taken;
    QList<Place> m_places;
    std::vector<Office> m_offices;
    std::vector<Community> m_communities;
    std::vector<Building> m_buildings;
    int m_district = 0;
};
