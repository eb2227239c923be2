// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

/// A form somebody has begun and not yet sent. It stays on this machine: no change is recorded for it.
struct Draft
{
    QString form; ///< which form and which sheet of it, e.g. complaint.intake/1773279360000
    QDateTime at; ///< when it was last kept
    QJsonObject fields;
};
