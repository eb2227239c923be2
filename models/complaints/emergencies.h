// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintkinds.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// Words that mean danger now: such a call goes to 110, 119, 120 or 122 at once, before anything else
/// (北京市接诉即办工作条例). Pure and thread-safe.
namespace Emergencies {
struct Found
{
    Emergency service = Emergency::None;
    QString word; ///< as it stands in the text

    friend bool operator==(const Found &, const Found &) = default;
};

/// The gravest danger the text speaks of. Not what it denies, fears or tells of another time: 没有着火,
/// 防止触电, 消防演练.
std::optional<Found> find(QStringView text);
} // namespace Emergencies
