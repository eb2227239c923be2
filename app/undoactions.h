// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

class MainWindow;
class QAction;

/// The window's undo and redo: named after what they take back, for the person at work, across restarts.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(Database &database, MainWindow &window, QObject *parent = nullptr);

    void undo();
    void redo();
    /// After somebody else began to work here.
    void refresh();

    /// “Done”, with a button that takes it back.
    void announce(const QString &done);

private:
    struct Next
    {
        Change back;
        Change again;
    };
    void show(const Result<Next> &next);
    void show(QAction *action, const QString &words, const Change &change);

    Database &m_database;
    MainWindow &m_window;
    int m_asked = 0;
};
