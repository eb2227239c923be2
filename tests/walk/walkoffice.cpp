// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/walkoffice.h"

#include "app/desk.h"
#include "models/base/clock.h"

#include <QApplication>

QDate WalkOffice::today()
{
    return {2025, 10, 13};
}

void WalkOffice::stopClock()
{
    Clock::freeze(QDateTime(today(), QTime(10, 20), Clock::zone()));
}

std::unique_ptr<Database> WalkOffice::opened(const QString &path)
{
    auto opened = Database::open(path, {});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

WalkOffice::WalkOffice(std::unique_ptr<Database> file)
    : window(new MainWindow)
    , keeper(folder.filePath("looks.ini"))
    , desk(new Desk(OpenFile{std::move(file)}, *window, keeper, {}))
{
    QObject::connect(window, &QObject::destroyed, qApp, [this] {
        delete desk;
        delete this;
    });
}
