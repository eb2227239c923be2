// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// Numbers of houses, entrances and doors however they are said or written: 3栋, 三号楼, 3#, 3幢, 3号楼 and
/// 3座 are one building, 一单元 is 1单元, 二〇一室 is 201室. Both sides of a search pass through here. Pure
/// and thread-safe; any text is safe input.
namespace HouseNumbers {
struct Parts
{
    QString rest;         ///< folded, without its buildings and entrances; numerals are digits
    QStringList building; ///< one word each, the same for every way to write it, e.g. "3dong"
    QStringList entrance; ///< e.g. "1danyuan"
};

Parts parts(QStringView text);

/// Folded, numerals as digits, every building 栋: “望湖三号楼１单元” gives “望湖3栋1单元”.
QString normalised(QStringView text);

/// What a search index holds of a name beside the name itself: the words of parts(), and the other ways to
/// type them. Empty where a name has no such number.
QString searchTerms(QStringView name);
} // namespace HouseNumbers
