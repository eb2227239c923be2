// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/pastcase.h"

#include <QFlags>

/// Why an earlier request may be the same matter (重复件).
enum class DuplicateGround {
    Phone = 1,     ///< the same telephone
    Place = 2,     ///< same building and 小类 within 30 days
    Community = 4, ///< same community and 小类 within 30 days
    Text = 8,      ///< the words are alike
};
Q_DECLARE_FLAGS(DuplicateGrounds, DuplicateGround)
Q_DECLARE_OPERATORS_FOR_FLAGS(DuplicateGrounds)

/// An earlier request that may be the same matter. The clerk decides.
struct DuplicateCandidate
{
    PastCase of;
    QString place; ///< from the office down
    QString host;  ///< its section, once it has one
    DuplicateGrounds grounds;
    double likeness = 0; ///< of the texts, 0 … 1
    double weight = 0;   ///< what the list is ordered by

    /// The same person asks again: without new facts he is told how it stands and no new clock starts.
    bool isSameReporter() const { return grounds.testFlag(DuplicateGround::Phone); }
};

/// What is known of the request that is being taken down.
struct DuplicateQuestion
{
    QString phone;
    Place::Id place;
    QString category;
    QString content;
    ComplaintId except; ///< the request itself, when it is registered already
    QDateTime now;

    friend bool operator==(const DuplicateQuestion &, const DuplicateQuestion &) = default;
};

namespace Duplicates {
constexpr int MatterDays = 30;
constexpr int MostShown = 6;

/// The likeliest first, at most MostShown; empty while little is known. What was merged stands for its
/// parent; what was declined or made void takes no other request and is left out. Reads a bounded number of
/// rows whatever the size of the file.
[[nodiscard]] Result<QList<DuplicateCandidate>> find(Connection &connection, const DuplicateQuestion &asked);

/// “same telephone · same building and category · 82 % alike · 3 days ago”, translated.
QString reason(const DuplicateCandidate &candidate, const QDateTime &now);

/// How the earlier request stands, in words for the resident; translated.
QString progress(const DuplicateCandidate &candidate);
} // namespace Duplicates
