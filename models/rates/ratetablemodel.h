// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rates/ratereport.h"

#include <QAbstractTableModel>

/// Sections or communities in order of rank, with their rates.
class RateTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Name, Score, FirstFigure };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of the section or community
        FigureRole,                ///< int(RateFigure), -1 where a cell counts nothing
    };

    explicit RateTableModel(const QString &nameTitle, QObject *parent = nullptr);

    void setGroups(const QList<RateGroup> &groups);
    static const QList<RateFigure> &figures(); ///< one column each

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RateGroup &group, int column) const;

    const QString m_nameTitle;
    QList<RateGroup> m_groups;
};

/// Every figure of a month: the rate, what was counted, and the same of components and events.
class RateFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Figure, Rate, Counted, Components, Events, Now, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` differs from `valid` where requests changed after the month was frozen.
    void setReports(const RateReport &valid, const RateReport &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RateReport m_valid;
    RateReport m_now;
};
