// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <memory>
#include <vector>

class Context;
namespace CLI {
class App;
}

/// One command of the command line: its own file, its options as members. It never prompts and needs no
/// display.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0;
    virtual QString description() const = 0;

    /// Declares the options; see arguments.h.
    virtual void configure(CLI::App &parser) = 0;
    [[nodiscard]] virtual Result<> run(Context &context) = 0;
};

/// Every command, in the order of --help. A new one is a file and a line in commands.cpp.
std::vector<std::shared_ptr<Command>> makeCommands();
