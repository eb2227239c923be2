// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/statekeeper.h"

#include <QTemporaryDir>

class Desk;

/// The real window over a file, in October 2025. The desk goes after the window, the file after both.
struct WalkOffice
{
    static QDate today();
    /// The clock stands still at today's morning; other pages of the walk have their own now.
    static void stopClock();
    /// A file that is known to be good.
    static std::unique_ptr<Database> opened(const QString &path);

    explicit WalkOffice(std::unique_ptr<Database> file);

    /// The page of that name, shown.
    template <typename Page>
    Page *page(const char *name) const
    {
        window->showPage(name);
        return qobject_cast<Page *>(window->currentPage());
    }

    QTemporaryDir folder;
    MainWindow *window;
    StateKeeper keeper;
    Desk *desk;
};
