// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"

#include <QList>

#include <optional>

/// Something not to be forgotten in a state, for a category or all.
struct Checkpoint
{
    qint64 id = 0;                       ///< of a carried one a small number, the same in every file
    std::optional<ComplaintState> state; ///< none: in every state
    QString category;                    ///< with all below it; empty: all
    QString text;
    int position = 0;

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// A checkpoint of one request, and who ticked it.
struct CheckItem
{
    Checkpoint point;
    QDateTime at; ///< invalid: not ticked
    QString person;

    bool isTicked() const { return at.isValid(); }
};

/// Pure, thread-safe.
namespace Checklist {
/// What an office starts with, in the language of the program.
QList<Checkpoint> carried();

/// Of this state and category, in order of position.
QList<Checkpoint> fitting(const QList<Checkpoint> &all, ComplaintState state, const QString &category);

QStringList unticked(const QList<CheckItem> &items);
} // namespace Checklist
