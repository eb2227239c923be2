// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintkinds.h"

#include <QString>

/// What a request is about: a component (部件), an event (事件) or a service, GB/T 30428.2; a city may load
/// its own table.
struct Category
{
    QString code;  ///< e.g. E0301
    QString major; ///< 大类, in Chinese
    QString name;  ///< 小类, in Chinese
    QString nameEn;
    QString family;        ///< component, event or service
    bool dutyList = false; ///< a community may host it (社区职责清单)
    QString section;       ///< code of the section that usually hosts it
    Urgency urgency = Urgency::Ordinary;
};
