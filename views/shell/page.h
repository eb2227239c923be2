// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/job.h"
#include "views/shell/message.h"

#include <QList>
#include <QWidget>

class QAction;

/// One section's page. The window knows only this. A page's actions are added to it with addAction() under
/// object names like "complaints.close", so that the shortcut help and the palette find them.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// Stands in the window's header while the page is shown; the page keeps it. Object name "search".
    virtual QWidget *searchWidget() { return nullptr; }

    /// Shown as buttons in the header, the most important first: it becomes the primary button. What finds no
    /// room goes into a menu.
    virtual QList<QAction *> headerActions() const { return {}; }

    /// Called each time the page comes to the front; the moment to bring itself up to date.
    virtual void visited() {}

signals:
    void messageChanged(const Message &message);
    void titleChanged();
    void jobStarted(Job *job);
};
