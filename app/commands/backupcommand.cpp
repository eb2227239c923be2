// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "models/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
class BackupCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    QString name() const override { return u"backup"_s; }
    QString description() const override
    {
        return tr("Copy the file, while it is in use too, and prove the copy");
    }

    void configure(CLI::App &parser) override
    {
        Arguments::text(parser,
                        u"--out FILE"_s,
                        m_out,
                        tr("The copy; without it one beside the file, named by the time"));
    }

    Result<> run(Context &context) override
    {
        const auto file = context.open(Context::Access::Read);
        if (!file)
            return failure(file.error());
        const QString target =
            m_out.isEmpty() ? named(context.filePath()) : QFileInfo(m_out).absoluteFilePath();
        if (QFileInfo::exists(target))
            return failure({Error::Kind::Conflict,
                            tr("%1 exists already, and it was left as it is. Choose another name with --out.")
                                .arg(target),
                            {}});
        const auto copied = (*file)->saveCopyNow(target);
        if (!copied)
            return failure(copied.error());
        context.answer({{u"file"_s, target}, {u"bytes"_s, QFileInfo(target).size()}}, target);
        return {};
    }

private:
    static QString named(const QString &path)
    {
        const QFileInfo file(path);
        const QString time = Clock::now().toString(u"yyyyMMdd-HHmmss"_s);
        return file.dir().filePath(u"%1-%2.%3"_s.arg(file.completeBaseName(), time, file.suffix()));
    }

    QString m_out;
};
} // namespace

std::shared_ptr<Command> makeBackupCommand()
{
    return std::make_shared<BackupCommand>();
}
