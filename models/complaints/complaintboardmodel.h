// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintboard.h"

#include <QAbstractItemModel>

/// A board as a tree of two levels: the columns, and in each its cards. Names of residents are not on it.
class ComplaintBoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Those of cards are the same as in ComplaintTableModel.
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole,
        LightRole,
        UrgencyRole,
        NumberRole,
        PlaceRole,
        DueRole,  ///< QDateTime
        HostRole, ///< the section's name; the state's, where the columns are sections
        KeyRole,  ///< of a column: section id or state code
        CountRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setBoard(const ComplaintBoard &board);
    const ComplaintBoard &board() const { return m_board; }
    /// Where the card of this request is; invalid when it is not on the board.
    QModelIndex find(ComplaintId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data,
                         Qt::DropAction action,
                         int row,
                         int column,
                         const QModelIndex &parent) const override;
    /// Moves nothing itself: says dropped() and waits for the file to change. A card may be dropped on any
    /// other column, so that it can be said why the rules do not let it go there.
    bool dropMimeData(const QMimeData *data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex &parent) override;

signals:
    void dropped(ComplaintId id, qint64 column);

private:
    static bool isColumn(const QModelIndex &index) { return index.internalId() == 0; }
    QVariant columnData(const ComplaintBoard::Column &column, int role) const;
    QVariant cardData(const ComplaintRow &card, int role) const;

    qint64 keyAt(const QModelIndex &index) const;

    ComplaintBoard m_board;
};
