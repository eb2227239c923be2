// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintboardmodel.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString CardType = u"application/x-jieban-request"_s;
}

void ComplaintBoardModel::setBoard(const ComplaintBoard &board)
{
    beginResetModel();
    m_board = board;
    endResetModel();
}

QModelIndex ComplaintBoardModel::find(ComplaintId id) const
{
    for (int column = 0; column < m_board.columns.size(); ++column) {
        const auto &cards = m_board.columns.at(column).cards;
        for (int row = 0; row < cards.size(); ++row)
            if (cards.at(row).id == id)
                return index(row, 0, index(column, 0));
    }
    return {};
}

QModelIndex ComplaintBoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ComplaintBoardModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isColumn(index))
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int ComplaintBoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_board.columns.size());
    return isColumn(parent) ? int(m_board.columns.at(parent.row()).cards.size()) : 0;
}

int ComplaintBoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ComplaintBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isColumn(index))
        return columnData(m_board.columns.at(index.row()), role);
    return cardData(m_board.columns.at(index.parent().row()).cards.at(index.row()), role);
}

QVariant ComplaintBoardModel::columnData(const ComplaintBoard::Column &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case KeyRole:
        return column.key;
    case CountRole:
        return column.count;
    default:
        return {};
    }
}

QVariant ComplaintBoardModel::cardData(const ComplaintRow &card, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::AccessibleTextRole:
        return QString(card.number + u' ' + card.title);
    case IdRole:
        return card.id.value;
    case StateRole:
        return int(card.state);
    case LightRole:
        return int(deadlineLight(card.dueHandle, card.warnHandle, Clock::now()));
    case UrgencyRole:
        return int(card.urgency);
    case NumberRole:
        return card.number;
    case PlaceRole:
        return card.place;
    case DueRole:
        return card.dueHandle;
    case HostRole:
        return m_board.by == ComplaintBoard::By::State ? card.host : ComplaintNames::label(card.state);
    default:
        return {};
    }
}

Qt::ItemFlags ComplaintBoardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return usual;
    return isColumn(index) ? usual | Qt::ItemIsDropEnabled
                           : usual | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList ComplaintBoardModel::mimeTypes() const
{
    return {CardType};
}

QMimeData *ComplaintBoardModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(CardType, QByteArray::number(indexes.first().data(IdRole).toLongLong()));
    return data;
}

qint64 ComplaintBoardModel::keyAt(const QModelIndex &index) const
{
    return (isColumn(index) ? index : index.parent()).data(KeyRole).toLongLong();
}

bool ComplaintBoardModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (!parent.isValid() || !data->hasFormat(CardType))
        return false;
    const QModelIndex card = find({data->data(CardType).toLongLong()});
    return card.isValid() && keyAt(card) != keyAt(parent);
}

bool ComplaintBoardModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        emit dropped({data->data(CardType).toLongLong()}, keyAt(parent));
    return false; // the card stays until the file says otherwise
}
