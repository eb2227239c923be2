// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QWidget;

/// One text a user can read or hear on a shown widget.
struct WidgetText
{
    const QWidget *widget = nullptr;
    QString text;
    QFont font;
    bool isData = false; ///< a cell, or on a widget whose property "data" is set: not the program's own words
};

/// Every text of the visible widgets below and including `root`.
QList<WidgetText> widgetTexts(const QWidget *root);

/// Visible, and not one of the helpers inside Qt's own controls.
QList<QWidget *> shownWidgets(const QWidget *root);

/// "mainWindow/complaintsPage/QLabel".
QString whereIs(const QWidget *widget);

/// One line of the inspector: "kind: where: what".
QString describeFault(const char *kind, const QWidget *widget, const QString &what);
