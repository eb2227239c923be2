// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placerows.h"

#include "models/places/placenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype LongestName = 100;
constexpr qsizetype OwnNumber = 4; // digits of a building below its community
constexpr qsizetype AreaNumber =
    3; // of an area: never as long as a building, so that they cannot be confused
constexpr qsizetype CommunityCode = 12;
constexpr int MostHouseholds = 100'000;

struct PlaceRowWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceImport)
};

bool isDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool fits(const QString &code, PlaceLevel level)
{
    switch (level) {
    case PlaceLevel::City:
        return code.size() == 4 || (code.size() == 6 && code.endsWith(u"00"_s));
    case PlaceLevel::District:
        return code.size() == 6;
    case PlaceLevel::Office:
        return code.size() == 9;
    case PlaceLevel::Community:
        return code.size() == CommunityCode;
    case PlaceLevel::Area:
        return code.size() == CommunityCode + AreaNumber;
    case PlaceLevel::Building:
        return code.size() == CommunityCode + OwnNumber;
    }
    return false;
}

QString lengthRule(PlaceLevel level)
{
    switch (level) {
    case PlaceLevel::City:
        return PlaceRowWords::tr("The code of a city has 4 digits, or 6 that end in 00.");
    case PlaceLevel::District:
        return PlaceRowWords::tr("The code of a district has 6 digits.");
    case PlaceLevel::Office:
        return PlaceRowWords::tr("The code of a street office has 9 digits.");
    case PlaceLevel::Community:
        return PlaceRowWords::tr("The code of a community has 12 digits.");
    case PlaceLevel::Area:
        return PlaceRowWords::tr("The code of an area has 15 digits, or up to 3 below its community.");
    case PlaceLevel::Building:
        break;
    }
    return PlaceRowWords::tr("The code of a building has 16 digits, or up to 4 below its community.");
}
} // namespace

PlaceRows::PlaceRows(PlaceImport::Table kind, MappedColumns columns)
    : m_kind(kind)
    , m_columns(std::move(columns))
{
}

PlaceRows::Said PlaceRows::said() const
{
    if (m_kind == PlaceImport::Table::Divisions)
        return {.validFrom = m_columns.has(ValidFrom), .validTo = m_columns.has(ValidTo)};
    return {.leader = m_columns.has(Leader), .households = m_columns.has(Households)};
}

QString PlaceRows::text(const TableRow &row, int field) const
{
    return m_columns.has(field) ? m_columns.text(row, field).trimmed() : QString();
}

/// Only the first thing wrong with a row is said: the rest often follows from it.
void PlaceRows::reject(const TableRow &row, PlaceRow &read, int field, const QString &reason) const
{
    if (!read.problem)
        read.problem = m_columns.problem(row, field, reason);
}

PlaceRow PlaceRows::read(const TableRow &row) const
{
    PlaceRow read;
    read.row = row.number;
    if (const auto width = m_columns.checkWidth(row); !width)
        read.problem = width.error();
    if (m_kind == PlaceImport::Table::Divisions)
        readDivision(row, read);
    else
        readBuilding(row, read);
    return read;
}

void PlaceRows::readCommon(const TableRow &row, PlaceRow &read, int code, int name, int parent) const
{
    read.place.code = text(row, code);
    read.place.name = text(row, name);
    read.parentCode = text(row, parent);
    read.code = m_columns.problem(row, code, {});
    read.parent = m_columns.problem(row, m_columns.has(parent) ? parent : code, {});
    if (!isDigits(read.place.code))
        reject(row,
               read,
               code,
               read.place.code.isEmpty() ? PlaceRowWords::tr("The code is missing.")
                                         : PlaceRowWords::tr("A code has digits only."));
    if (read.place.name.isEmpty())
        reject(row, read, name, PlaceRowWords::tr("The name is missing."));
    else if (read.place.name.size() > LongestName)
        reject(row, read, name, PlaceRowWords::tr("The name is longer than %1 characters.").arg(LongestName));
}

void PlaceRows::readDivision(const TableRow &row, PlaceRow &read) const
{
    const QString word = text(row, Level);
    const auto level = PlaceNames::levelFromCode(word);
    if (!level || *level > PlaceLevel::Area) {
        reject(row,
               read,
               Level,
               PlaceRowWords::tr("“%1” is not a level. Write city, district, street, community or area.")
                   .arg(word));
    }
    read.place.level = level.value_or(PlaceLevel::Community);
    readCommon(row, read, DivisionCode, DivisionName, Parent);
    if (read.place.level == PlaceLevel::Area)
        readAreaCode(read);
    if (!fits(read.place.code, read.place.level))
        reject(row, read, DivisionCode, lengthRule(read.place.level));
    if (read.place.level == PlaceLevel::Area && read.parentCode.isEmpty())
        reject(row, read, Parent, PlaceRowWords::tr("An area needs the code of its community."));
    if (read.place.level == PlaceLevel::Community && read.parentCode.isEmpty())
        reject(row, read, Parent, PlaceRowWords::tr("A community needs the code of its street office."));
    read.place.validFrom = readDate(row, read, ValidFrom);
    read.place.validTo = readDate(row, read, ValidTo);
    if (read.place.validTo.isValid() && read.place.validTo < read.place.validFrom)
        reject(row, read, ValidTo, PlaceRowWords::tr("The last day lies before the first."));
}

void PlaceRows::readBuilding(const TableRow &row, PlaceRow &read) const
{
    read.place.level = PlaceLevel::Building;
    readCommon(row, read, BuildingCode, BuildingName, Community);
    readBuildingCode(row, read);
    read.place.leader = text(row, Leader);
    const QString households = text(row, Households);
    bool isNumber = false;
    read.place.households = households.toInt(&isNumber);
    if (!households.isEmpty() &&
        (!isNumber || !isDigits(households) || read.place.households > MostHouseholds))
        reject(row,
               read,
               Households,
               PlaceRowWords::tr("“%1” is not a number of households. Write a whole number from 0 to %2.")
                   .arg(households)
                   .arg(MostHouseholds));
}

void PlaceRows::readBuildingCode(const TableRow &row, PlaceRow &read) const
{
    QString &code = read.place.code;
    if (read.parentCode.isEmpty() && fits(code, PlaceLevel::Building)) {
        read.parentCode = code.left(CommunityCode);
        read.parentIsGuess = true;
    }
    if (read.parentCode.isEmpty())
        return reject(row, read, Community, PlaceRowWords::tr("A building needs the code of its community."));
    if (code.size() <= OwnNumber) // below an area too it counts within the community
        code = read.parentCode.left(CommunityCode) + code.rightJustified(OwnNumber, u'0');
    if (!fits(code, PlaceLevel::Building))
        reject(row, read, BuildingCode, lengthRule(PlaceLevel::Building));
}

void PlaceRows::readAreaCode(PlaceRow &read) const
{
    QString &code = read.place.code;
    if (read.parentCode.isEmpty() && fits(code, PlaceLevel::Area)) {
        read.parentCode = code.left(CommunityCode);
        read.parentIsGuess = true;
    }
    if (!code.isEmpty() && code.size() <= AreaNumber)
        code = read.parentCode + code.rightJustified(AreaNumber, u'0');
}

QDate PlaceRows::readDate(const TableRow &row, PlaceRow &read, int field) const
{
    if (!m_columns.has(field))
        return {};
    const auto date = m_columns.date(row, field);
    if (!date && !read.problem)
        read.problem = date.error();
    return date ? *date : QDate();
}
