// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QTabBar;
class QToolButton;

/// How the requests are shown - list, board, calendar, hot spots - and at the right what belongs to the list:
/// the row of filters, the menu of columns, and what can be done with the rows chosen.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { List, Board, Calendar, Radar };

    explicit ModeBar(QWidget *parent = nullptr);

    Mode mode() const;
    void setMode(Mode mode);
    void setFilters(bool shown, int used);
    /// The actions of the menu for the rows chosen, and how many these are.
    void setChosenActions(const QList<QAction *> &actions);
    void setChosen(int rows);
    QToolButton *columns() const { return m_columns; }

signals:
    void modeChanged(ModeBar::Mode mode);
    void filtersAsked(bool shown);
    void columnsAsked();

private:
    QToolButton *newButton(const QString &name, const QString &text, const QString &icon);
    void showButtons();

    QTabBar *const m_tabs;
    QToolButton *const m_chosen;
    QToolButton *const m_filters;
    QToolButton *const m_columns;
};
