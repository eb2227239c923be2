// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "models/complaints/complaintfieldtable.h"

#include <QVariant>

/// One value that a field of a request was given.
struct FieldChange
{
    const ComplaintFieldInfo *field = nullptr;
    qint64 clock = 0; ///< of the change, to name it again
    QVariant old;     ///< as stored; for writing it back
    QString before;   ///< in words, not masked; empty where there was nothing
    QString after;
    bool isFirst = false; ///< the value it was taken down with: nothing stood there before
    QDateTime at;
    QString person;
    QString action; ///< in words
    QString locked; ///< why `before` cannot be written back; empty: it can
};
