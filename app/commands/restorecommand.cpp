// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pathcommand.h"
#include "app/context.h"
#include "models/backup/backuprepository.h"
#include "models/backup/restoring.h"
#include "models/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr PathCommand::Words RestoreWords{
    .context = "RestoreCommand",
    .name = "restore",
    .description = QT_TRANSLATE_NOOP(
        "RestoreCommand", "Put a backup in the place of the file, after a copy of the file as it is"),
    .argument = "FILE",
    .meaning = QT_TRANSLATE_NOOP("RestoreCommand", "The backup to go back to"),
    .need = Arguments::Need::Required};

class RestoreCommand : public PathCommand
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    using PathCommand::PathCommand;

    Result<> run(Context &context) override
    {
        (void) QDir().mkpath(QFileInfo(context.filePath()).absolutePath()); // on a new computer
        const auto done = Restoring::restore(context.filePath(),
                                             QFileInfo(path()).absoluteFilePath(),
                                             BackupStore(context.filePath(), folder(context)));
        if (!done)
            return failure(done.error());
        say(context, *done);
        return {};
    }

private:
    /// As chosen in the file, if it can still be asked.
    static QString folder(const Context &context)
    {
        if (!context.fileExists())
            return {};
        const auto present = Connection::open(context.filePath(), Connection::Access::ReadOnly);
        return present ? BackupRepository(**present).folder().value_or(QString()) : QString();
    }

    static void say(const Context &context, const Restoring::Outcome &outcome)
    {
        QStringList lines{
            tr("%1 is as it was on %2: %3 requests.")
                .arg(context.filePath(),
                     outcome.backup.at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd hh:mm"_s))
                .arg(outcome.backup.facts.requests)};
        if (outcome.wasDamaged)
            lines.append(tr("The damaged file was moved to %1.").arg(outcome.safetyCopy));
        else if (!outcome.safetyCopy.isEmpty())
            lines.append(tr("The file as it was before is kept as %1.").arg(outcome.safetyCopy));
        if (outcome.attachments > 0)
            lines.append(tr("%n attached file(s) were brought back.", nullptr, outcome.attachments));
        if (outcome.missing > 0)
            lines.append(tr("%n attached file(s) are missing.", nullptr, outcome.missing));
        context.answer({{u"file"_s, context.filePath()},
                        {u"from"_s, outcome.backup.path},
                        {u"at"_s, outcome.backup.at.toTimeZone(Clock::zone()).toString(Qt::ISODate)},
                        {u"requests"_s, outcome.backup.facts.requests},
                        {u"before"_s, outcome.safetyCopy},
                        {u"damaged"_s, outcome.wasDamaged},
                        {u"attachments"_s, outcome.attachments},
                        {u"missing"_s, outcome.missing}},
                       lines.join(u'\n'));
    }
};
} // namespace

std::shared_ptr<Command> makeRestoreCommand()
{
    return std::make_shared<RestoreCommand>(RestoreWords);
}
