// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

std::shared_ptr<Command> makeInitCommand();
std::shared_ptr<Command> makeDemoCommand();
std::shared_ptr<Command> makeImportCommand();
std::shared_ptr<Command> makeExportCommand();
std::shared_ptr<Command> makeReportCommand();
std::shared_ptr<Command> makeDeadlineCommand();
std::shared_ptr<Command> makeDigestCommand();
std::shared_ptr<Command> makeCheckCommand();
std::shared_ptr<Command> makeBackupCommand();
std::shared_ptr<Command> makeRestoreCommand();
std::shared_ptr<Command> makeFindCommand();
std::shared_ptr<Command> makeAccountCommand();

std::vector<std::shared_ptr<Command>> makeCommands()
{
    return {makeInitCommand(),
            makeDemoCommand(),
            makeImportCommand(),
            makeExportCommand(),
            makeReportCommand(),
            makeDeadlineCommand(),
            makeDigestCommand(),
            makeCheckCommand(),
            makeBackupCommand(),
            makeRestoreCommand(),
            makeFindCommand(),
            makeAccountCommand()};
}
