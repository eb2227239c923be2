// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/context.h"
#include "app/start.h"

#include <QApplication>

int openWindow(Context &context)
{
    Start start(context.options());
    if (!start.begin(context.filePath()))
        return 0; // the window that shows the file came forward
    return QApplication::exec();
}
