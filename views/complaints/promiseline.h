// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/deadline.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// Until when the resident is promised an answer, and on demand how that was counted.
class PromiseLine : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseLine(QWidget *parent = nullptr);

    void setDeadline(const Deadline &deadline);
    QString text() const;

    /// One line for each span that was counted or skipped.
    static QString explanation(const Deadline &deadline);

private:
    static QString stretch(const DeadlineSpan &span);

    QLabel *const m_promise;
    QPushButton *const m_why;
    QLabel *const m_spans;
};
