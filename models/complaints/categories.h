// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintkinds.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

/// What a matter is about: a component 部件, an event 事件 (GB/T 30428.2) or a field of service.
enum class CategoryGroup { Component = 1, Event, Service };

/// A 大类 (code of three characters, e.g. E01) or a 小类 (five, e.g. E0105).
struct Category
{
    QString code;
    QString major; ///< name of the 大类
    QString name;
    QString nameEn;
    CategoryGroup group = CategoryGroup::Service;
    bool dutyList = false; ///< a community may be the host (社区职责清单)
    QString section;       ///< code of the section it usually goes to
    Urgency urgency = Urgency::Ordinary;

    bool isMajor() const { return code.size() == 3; }
    friend bool operator==(const Category &, const Category &) = default;
};

/// A section an office starts with.
struct SectionTemplate
{
    QString code;
    QString name;
    QString nameEn;
};

/// What the program carries; an office may load its city's own tables instead. Read once; thread-safe.
const QList<Category> &carriedCategories();
const QList<SectionTemplate> &carriedSections();

/// Words residents use for a 小类, by its name, so that they serve a city's own table of the same names, too.
const QHash<QString, QStringList> &carriedKeywords();

/// The codes a community may host.
QSet<QString> dutyList(const QList<Category> &categories);
