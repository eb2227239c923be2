// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/look.h"

#include <QList>
#include <QWidget>

/// One entry of a record's history as shown.
struct TimelineStep
{
    QString time; ///< already in words
    QString person;
    QString what;
    QString note; ///< wraps; empty: no line
    Look::Tone tone = Look::Tone::Neutral;
};

/// What happened to a record, the newest first as given, along a line. Painted, not built from labels: a
/// record may have hundreds of steps.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
    const QList<TimelineStep> &steps() const { return m_steps; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int stepHeight(const TimelineStep &step, int width) const;
    void paintStep(QPainter *painter, const TimelineStep &step, const QRect &rect, bool isLast) const;

    QList<TimelineStep> m_steps;
};
