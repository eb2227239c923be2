// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "models/storage/station.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
class InitCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    QString name() const override { return u"init"_s; }
    QString description() const override
    {
        return tr("Make a new file for one office, community or district");
    }

    void configure(CLI::App &parser) override
    {
        Arguments::text(parser,
                        u"--place CODE"_s,
                        m_place,
                        tr("The division code of the place the file is for"),
                        Arguments::Need::Required);
    }

    Result<> run(Context &context) override
    {
        const auto file = context.open(Context::Access::Create);
        if (!file)
            return failure(file.error());
        const auto filled = fill(**file);
        if (!filled) {
            context.close();
            QFile::remove(context.filePath());
            return filled;
        }
        context.answer({{u"file"_s, context.filePath()}, {u"place"_s, m_place}},
                       tr("%1 is ready.").arg(context.filePath()));
        return {};
    }

private:
    Result<> fill(Database &file) const
    {
        return file.maintainNow([place = m_place](Connection &c) { return Station::setHomePlace(c, place); });
    }

    QString m_place;
};
} // namespace

std::shared_ptr<Command> makeInitCommand()
{
    return std::make_shared<InitCommand>();
}
