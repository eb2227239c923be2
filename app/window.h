// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Context;

/// Opens the file and shows the window; answers with the exit status once it is closed.
int openWindow(Context &context);
