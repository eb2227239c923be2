// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintradar.h"

#include <QAbstractTableModel>

/// The places with most requests of the last thirty days, with the change against the thirty before.
class HotPlacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Path, Now, Before, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlaces(const QList<ComplaintRadar::HotPlace> &places);
    const QList<ComplaintRadar::HotPlace> &places() const { return m_places; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ComplaintRadar::HotPlace> m_places;
};

/// Who called three times and more; names and phones are masked.
class RepeatCallersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reporter, Phone, Requests, Open, Last, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCallers(const QList<ComplaintRadar::RepeatCaller> &callers);
    const QList<ComplaintRadar::RepeatCaller> &callers() const { return m_callers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ComplaintRadar::RepeatCaller> m_callers;
};
