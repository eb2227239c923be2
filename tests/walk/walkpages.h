// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

/// One stop of the screenshot walk. `build` runs once for each language and looks; the walk owns the widget.
struct WalkPage
{
    QString name;
    std::function<QWidget *()> build;
    QSize size; ///< empty: the widget's own
};

/// Every stop. A feature adds a function like `shellPages` beside this file and a line in walkpages.cpp.
QList<WalkPage> walkPages();

QList<WalkPage> shellPages();
QList<WalkPage> samplePages();
QList<WalkPage> intakePages();
QList<WalkPage> complaintPages();
QList<WalkPage> paperPages();
QList<WalkPage> ratesPages();
QList<WalkPage> backupPages();
QList<WalkPage> auditPages();
QList<WalkPage> accountPages();
