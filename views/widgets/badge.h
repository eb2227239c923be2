// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/look.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

/// A state as a small pill: a shape for the tone, and the word. The shapes differ, so that it can be read
/// without colours and on grey paper.
struct Badge
{
    Look::Tone tone = Look::Tone::Neutral;
    QString text;
};

namespace Badges {
QSize size(const Badge &badge, const QFont &font);

/// Left-aligned and vertically centred in `rect`; the word is elided when it does not fit.
void paint(
    QPainter *painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette);
} // namespace Badges

class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    const Badge &badge() const { return m_badge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

/// Paints the cells of a column as badges. The looks are not the model's business: the word is the cell's
/// DisplayRole, the tone is what `toneOf` answers for the cell.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ToneOf = std::function<Look::Tone(const QModelIndex &)>;

    explicit BadgeDelegate(ToneOf toneOf, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ToneOf m_toneOf;
};
