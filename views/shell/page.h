// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QWidget>

/// One section's page. The window knows only this.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

signals:
    /// For the window's message bar. An empty message clears it.
    void messageChanged(const QString &message, bool isError);
};
