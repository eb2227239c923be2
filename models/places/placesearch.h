// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

/// What was typed for a place as conditions on the places, the most exact first: a building by its number and
/// entrance, then without the entrance; where several words stand, the last or the building names the place
/// and each other word it or what it lies in. Part of PlaceRepository.
class PlaceSearch
{
public:
    struct Attempt
    {
        QString condition; ///< of a SELECT from place; ends in a limit, whose value is missing
        QVariantList values;
    };

    explicit PlaceSearch(const QString &typed);

    /// Empty when nothing in it can be searched.
    const QList<Attempt> &attempts() const { return m_attempts; }

private:
    void add(const QString &itself, const QStringList &around);

    QList<Attempt> m_attempts;
};
