// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// What the keyboard can do here: every action of the window and of the page shown (F1).
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &windowActions,
                    const QString &pageTitle,
                    const QList<QAction *> &pageActions,
                    QWidget *parent = nullptr);
};
