// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// A place in a list: its name, its code at the right, and below, quietly, where it lies.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, CodeRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
