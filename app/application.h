// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The composition root: language, file, services, and then the window or a command.
namespace Application {
/// The whole life of the process; answers with its exit status.
int run(int argc, char *argv[]);
} // namespace Application
