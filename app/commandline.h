// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/context.h"

#include <optional>

/// What the program was asked to do.
namespace CommandLine {
/// What must be known before Qt starts, without judging anything yet.
struct Beginning
{
    QString language;
    bool window = true;  ///< nothing but global options: show the window
    bool paints = false; ///< a command that puts text on paper: it needs fonts, though no display
};
Beginning begin(const QStringList &arguments);

struct Outcome
{
    std::optional<int> status; ///< set when all is said: help, version, wrong usage
    Options options;
    std::shared_ptr<Command> command; ///< none: the window
};

/// Help and version go to standard output, wrong usage to standard error (status 2).
Outcome parse(const QStringList &arguments);

/// 0 done, 1 failed: then one line on standard error says what, why and what to do.
int run(Command &command, Context &context);
} // namespace CommandLine
