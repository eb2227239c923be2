// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/workcalendar.h"
#include "models/complaints/complaintdetail.h"

#include <QWidget>

class ExtensionView;
class QLabel;
class Timeline;

/// How a due time came about: its limit, then every span counted or skipped on the way, and what an extension
/// would make of it.
class DeadlineView : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineView(QWidget *parent = nullptr);

    void setRequest(const ComplaintDetail &detail, const WorkCalendar &calendar);

private:
    void setDeadline(const Deadline &deadline);

    QLabel *const m_limit;
    ExtensionView *const m_extension;
    Timeline *const m_spans;
};
