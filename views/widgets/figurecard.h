// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/look.h"

#include <QAbstractButton>

/// One number that matters, what it counts, and a line about it. Pressed, it opens the list it counted.
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    /// A negative count is not known yet. The tone speaks only above zero: nothing overdue is no alarm.
    void setFigure(qint64 count, Look::Tone tone, const QString &hint);
    /// A figure that is no count, as it is to be read: “93.72 %”.
    void setFigure(const QString &words, Look::Tone tone, const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_ring = false; ///< focus that came by keyboard is shown, focus by mouse is not
    QString figure() const;

    qint64 m_count = -1;
    QString m_words; ///< instead of a count
    Look::Tone m_tone = Look::Tone::Neutral;
    QString m_hint;
};
