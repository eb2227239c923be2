// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pathcommand.h"
#include "app/context.h"
#include "models/audit/auditservice.h"
#include "models/backup/backuprepository.h"
#include "models/backup/backupstore.h"
#include "models/base/clock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr PathCommand::Words BackupWords{
    .context = "BackupCommand",
    .name = "backup",
    .description = QT_TRANSLATE_NOOP(
        "BackupCommand", "Copy the file with its attached files, while it is in use too, and prove the copy"),
    .argument = "--out FILE",
    .meaning = QT_TRANSLATE_NOOP("BackupCommand", "The copy; without it one more in the folder of backups")};

class BackupCommand : public PathCommand
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    using PathCommand::PathCommand;

    Result<> run(Context &context) override
    {
        const auto file = context.open(Context::Access::Read, SigningIn::Need::Nobody);
        if (!file)
            return failure(file.error());
        const auto made = (*file)->readNow([this](Connection &c) { return make(c); });
        const auto noted =
            AuditService::noteNow(**file, {AuditEvent::Kind::Backup, {}, u"file"_s, {}, made.has_value()});
        if (!made)
            return failure(made.error());
        if (!noted)
            return noted;
        say(context, *made);
        return {};
    }

private:
    Result<Backup> make(Connection &c) const
    {
        if (!path().isEmpty())
            return BackupStore::makeAt(c, QFileInfo(path()).absoluteFilePath(), Backup::Reason::Hand);
        return BackupRepository(c).folder().and_then([&](const QString &folder) {
            BackupStore store(c.path(), folder);
            auto backup = store.make(c, Backup::Reason::Hand);
            if (backup)
                store.thin(Clock::today());
            return backup;
        });
    }

    static void say(const Context &context, const Backup &backup)
    {
        QStringList lines{backup.path,
                          tr("Opened and checked: %1 requests, %2 attached files, %3 MB.")
                              .arg(backup.facts.requests)
                              .arg(backup.attachments)
                              .arg(double(backup.bytes) / 1e6, 0, 'f', 1)};
        if (backup.missing > 0)
            lines.append(tr("%n attached file(s) were already missing or damaged.", nullptr, backup.missing));
        context.answer({{u"file"_s, backup.path},
                        {u"bytes"_s, backup.bytes},
                        {u"requests"_s, backup.facts.requests},
                        {u"attachments"_s, backup.attachments},
                        {u"missing"_s, backup.missing},
                        {u"sha256"_s, backup.sha256},
                        {u"digest"_s, backup.digest}},
                       lines.join(u'\n'));
    }
};
} // namespace

std::shared_ptr<Command> makeBackupCommand()
{
    return std::make_shared<BackupCommand>(BackupWords);
}
