// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/context.h"

#include <QApplication>
#include <QMainWindow>

int openWindow(Context &context)
{
    QMainWindow window;
    window.setWindowTitle(context.filePath());
    window.show();
    return QApplication::exec();
}
