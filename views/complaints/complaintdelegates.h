// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// The matter of a request, with a mark and its word before it when it is urgent.
class MatterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// An instant as the model writes it, without the year where it is this one.
class MomentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

/// The due time; what is due today, warned or overdue stands in a badge with its word.
class DueDelegate : public MomentDelegate
{
    Q_OBJECT

public:
    using MomentDelegate::MomentDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
