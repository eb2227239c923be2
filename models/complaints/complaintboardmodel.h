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

private:
    static bool isColumn(const QModelIndex &index) { return index.internalId() == 0; }
    QVariant columnData(const ComplaintBoard::Column &column, int role) const;
    QVariant cardData(const ComplaintRow &card, int role) const;

    ComplaintBoard m_board;
};
