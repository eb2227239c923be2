// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/deadline.h"

#include <QWidget>

class QLabel;
class Timeline;

/// How a due time came about: its limit, then every span counted or skipped on the way.
class DeadlineView : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineView(QWidget *parent = nullptr);

    void setDeadline(const Deadline &deadline);

private:
    QLabel *const m_limit;
    Timeline *const m_spans;
};
