// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Messages of Qt and ours go into a file beside the user's data, never to the terminal: a failed command
/// says one line there and nothing else. Personal data never goes into a log.
namespace Logging {
/// Once the program has its name. The file is made with the first message.
void start();
} // namespace Logging
