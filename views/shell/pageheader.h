// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class Page;
class QHBoxLayout;
class QLabel;
class QToolButton;

/// The line above a page: its title, its search box, its actions, and undo and redo for everything.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// Takes the place of the page shown before, whose search box goes back to it.
    void show(Page *page);

    void addGlobalAction(QAction *action);

    /// False where the page has no search box.
    bool focusSearch();

private:
    void showTitle();
    void showActions(const QList<QAction *> &actions);

    QPointer<Page> m_page;
    QPointer<QWidget> m_search;
    QLabel *const m_title;
    QHBoxLayout *const m_searchSlot;
    QHBoxLayout *const m_actionSlot;
    QHBoxLayout *const m_globalSlot;
};
