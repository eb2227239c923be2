// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/listview.h"

class ComplaintTableModel;

/// The list of requests: its columns, how wide they are and how they are painted.
class ComplaintList : public ListView
{
    Q_OBJECT

public:
    explicit ComplaintList(ComplaintTableModel &model, QWidget *parent = nullptr);

    /// Also chooses what to sort by, and by what within that.
    QMenu *newColumnMenu() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setWidths();
    void sortBy(int column, Qt::SortOrder order);
    void markFirst();

    ComplaintTableModel &m_model;
    int m_clicked = -1;
    bool m_also = false;    ///< Shift was held when the header was pressed
    bool m_marking = false; ///< the header's mark moves, but nobody asked to sort
};
