// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/context.h"
#include "app/newoffice.h"

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
                        m_office.place,
                        tr("The division code of the place the file is for"),
                        Arguments::Need::Required);
        Arguments::text(parser,
                        u"--divisions TABLE"_s,
                        m_office.divisions,
                        tr("The divisions to start with: level, code, name, parent_code"));
        Arguments::text(
            parser, u"--name NAME"_s, m_office.name, tr("The name of the place, without divisions"));
    }

    Result<> run(Context &context) override
    {
        const auto file = context.open(Context::Access::Create);
        if (!file)
            return failure(file.error());
        const auto filled = fillNewOffice(**file, m_office);
        if (!filled) {
            context.close();
            for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
                (void) QFile::remove(context.filePath() + part);
            return filled;
        }
        context.answer({{u"file"_s, context.filePath()}, {u"place"_s, m_office.place}},
                       tr("%1 is ready.").arg(context.filePath()));
        return {};
    }

private:
    NewOffice m_office;
};
} // namespace

std::shared_ptr<Command> makeInitCommand()
{
    return std::make_shared<InitCommand>();
}
