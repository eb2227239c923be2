// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/complaints/categories.h"
#include "models/complaints/timelimits.h"
#include "models/organisation/section.h"
#include "models/organisation/staff.h"
#include "models/places/placedirectory.h"
#include "models/storage/database.h"

#include <functional>

/// The small tables every form chooses from, read whole: a few hundred rows.
struct OfficeFacts
{
    Place office; ///< the file's own office; invalid id in a file without one
    QList<Section> sections;
    QList<Category> categories;
    QList<Staff> staff;
    WorkCalendar calendar; ///< carried days and those imported
    TimeLimitTable limits; ///< those the office starts with, or its own

    [[nodiscard]] static Result<OfficeFacts> read(Connection &connection);

    /// Empty for one the office does not have.
    QString sectionName(Section::Id id) const;
    /// That a section belongs to; the file's own for those of no section. May be invalid.
    Place::Id officeOf(Section::Id section) const;
};

using FoundPlace = PlaceDirectory::Found;

/// Reads what forms choose from. Asynchronous; answers in the receiver's thread.
class OfficeService
{
public:
    explicit OfficeService(Database &database);

    void load(QObject *receiver, std::function<void(const Result<OfficeFacts> &)> deliver);
    void communities(QObject *receiver, std::function<void(const Result<QList<Place>> &)> deliver);
    /// By name, pinyin, initials or code.
    void searchPlaces(const QString &typed,
                      int limit,
                      QObject *receiver,
                      std::function<void(const Result<QList<FoundPlace>> &)> deliver);

private:
    Database &m_database;
};
