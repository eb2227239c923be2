// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/deadline.h"

#include <QWidget>

/// The way to a due time as one line: what counted is full, what was skipped is hollow, and a mark stands
/// where the request is now. Each span says its reason under the mouse; the whole is described in words.
class DeadlineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineStrip(QWidget *parent = nullptr);

    /// `at` is now, or when the work was done: there the mark stands.
    void setDeadline(const Deadline &deadline, const QDateTime &at);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect bar() const;
    int position(const QDateTime &at) const;
    QString wordsAt(int x) const;
    void paintSpans(QPainter &painter) const;
    void paintMark(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;

    Deadline m_deadline;
    QDateTime m_at;
};
