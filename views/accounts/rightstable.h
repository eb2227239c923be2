// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/officerole.h"

#include <QTableView>

class QStandardItemModel;

/// One thing that can be done, and who may.
struct Right
{
    QString title;
    OfficeRoles roles;
};

/// The matrix of rights: a row for what can be done, a column for each role. The first column stays where it
/// is while the roles are scrolled.
class RightsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RightsTable(QWidget *parent = nullptr);

    void setRights(const QList<Right> &rights);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void setUp(QTableView *view);
    void place();

    QStandardItemModel *const m_model;
    QTableView *const m_sticky; ///< the first column, over the own one
};
