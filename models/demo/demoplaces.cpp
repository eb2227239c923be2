// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoplaces.h"

using namespace Qt::Literals::StringLiterals;

namespace {
struct Extent
{
    int offices;
    int communities;
    int buildings;
};

constexpr Extent extent(DemoSize size)
{
    switch (size) {
    case DemoSize::Tiny:
        return {1, 3, 20};
    case DemoSize::Office:
        return {1, 15, 900};
    case DemoSize::District:
        return {10, 170, 9000};
    }
    return {};
}

const QString CityCode = u"9901"_s;
const QString DistrictCode = u"990102"_s;

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// The part of `whole` that falls to share `i` of `count`, the parts adding up to the whole.
int share(int whole, int i, int count)
{
    return whole * (i + 1) / count - whole * i / count;
}
} // namespace

DemoPlaces::DemoPlaces(DemoSize size, DemoTexts &texts, DemoRandom &random)
    : m_texts(texts)
    , m_random(random)
{
    const Extent whole = extent(size);
    const int city = add({.level = PlaceLevel::City, .code = CityCode, .name = u"澜江市"_s}, -1);
    m_district = add({.level = PlaceLevel::District, .code = DistrictCode, .name = u"望溪区"_s}, city);
    for (int i = 0; i < whole.offices; ++i)
        addOffice(
            i + 1, share(whole.communities, i, whole.offices), share(whole.buildings, i, whole.offices));
}

int DemoPlaces::add(Place place, int parent)
{
    const int position = int(m_places.size());
    place.id = {position + 1};
    place.parent = {parent + 1};
    place.no = position + 1;
    m_places.append(std::move(place));
    return position;
}

void DemoPlaces::addOffice(int number, int communities, int buildings)
{
    const QString name = freshName(m_texts.list(u"街道名"_s));
    const int place = add(
        {.level = PlaceLevel::Office, .code = DistrictCode + digits(number, 3), .name = name}, m_district);
    m_offices.push_back({place, name, int(m_communities.size()), communities});
    for (int i = 0; i < communities; ++i)
        addCommunity(i + 1, share(buildings, i, communities));
}

void DemoPlaces::addCommunity(int number, int buildings)
{
    const Office &office = m_offices.back();
    Community community{.office = int(m_offices.size()) - 1, .name = freshName(m_texts.list(u"社区名"_s))};
    const QString code = m_places[office.place].code + digits(number, 3);
    community.place =
        add({.level = PlaceLevel::Community, .code = code, .name = community.name}, office.place);
    const DemoTexts::ListId roads = m_texts.list(u"路名"_s);
    community.roads = {freshName(roads), freshName(roads), freshName(roads)};
    community.firstBuilding = int(m_buildings.size());
    community.buildings = buildings;
    m_communities.push_back(community);
    for (int done = 0; done < buildings;) {
        const int size = qMin(buildings - done, m_random.between(3, 18));
        addEstate(freshName(m_texts.list(u"小区名"_s)), done, size);
        done += size;
    }
}

void DemoPlaces::addEstate(const QString &name, int first, int buildings)
{
    const Community &community = m_communities.back();
    const bool tall = m_random.chance(450);
    for (int i = 0; i < buildings; ++i) {
        const QString number = QString::number(i + 1) + (tall ? u"栋"_s : u"号楼"_s);
        Place place{.level = PlaceLevel::Building,
                    .code = m_places[community.place].code + digits(first + i + 1, 4),
                    .name = name + number,
                    .households = tall ? m_random.between(11, 32) * 4 : m_random.between(2, 5) * 12};
        if (!m_random.chance(60)) // some buildings are still looking for their leader
            place.leader = m_texts.personName(m_random);
        const int position = add(std::move(place), community.place);
        m_buildings.push_back({position, int(m_communities.size()) - 1, name, number});
    }
}

/// A district has no two of a name. When the words run out, 东 西 南 北 and 新 make new ones.
QString DemoPlaces::freshName(DemoTexts::ListId list)
{
    static const QStringList Prefixes{{}, u"东"_s, u"西"_s, u"南"_s, u"北"_s, u"新"_s};
    for (int attempt = 0;; ++attempt) {
        const QString &prefix = Prefixes[qMin(attempt / 40, 5)];
        const QString name = prefix + m_texts.say(list, {}, m_random);
        if (!m_taken.contains(name) || attempt > 400) {
            m_taken.insert(name);
            return name;
        }
    }
}
