// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

/// The program's list: whole rows, one line each, no grid, quick at millions of rows. The header's menu
/// chooses columns; Ctrl+C copies the selected rows with their headers, as Excel and WPS take them.
class ListView : public QTableView
{
    Q_OBJECT
    Q_PROPERTY(int pitch READ pitch WRITE setPitch) // set by the style sheet, after the density

public:
    explicit ListView(QWidget *parent = nullptr);

    int pitch() const; ///< height of each row
    void setPitch(int height);

    /// The rows' text, tab-separated, the visible columns in their visible order.
    QString copyText() const;
    void copy() const;

    /// Chooses columns; deletes itself when closed.
    virtual QMenu *newColumnMenu();

    /// One number a column, in widths of a Chinese character; 0 stretches. After the model is set.
    void setColumnWidths(const QList<int> &characters);

signals:
    /// Enter or a double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &at);
};
