// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/arguments.h"
#include "app/language.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(commandLog, "jieban.command")

constexpr int Done = 0;
constexpr int Failed = 1;
constexpr int WrongUsage = 2;

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isFile(const QString &argument)
{
    return argument.endsWith(u".jieban"_s) || (argument.contains(u'/') && QFileInfo(argument).isFile());
}

void say(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    (void) std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void addGlobals(CLI::App &parser, Options &options, QString &language)
{
    Arguments::text(parser,
                    u"--file PATH"_s,
                    options.file,
                    CommandLineWords::tr("The Jieban file; without it the user's own"));
    Arguments::choice(parser,
                      u"--lang LANGUAGE"_s,
                      language,
                      Language::known(),
                      CommandLineWords::tr("zh_CN or en; without it that of the system"));
    Arguments::flag(parser, u"--json"_s, options.json, CommandLineWords::tr("Answer with one JSON document"));
    Arguments::text(parser, u"--as USER"_s, options.person, CommandLineWords::tr("Who does it"));
    Arguments::text(parser,
                    u"--password-file PATH"_s,
                    options.passwordFile,
                    CommandLineWords::tr("Where the user's password is, unless JIEBAN_PASSWORD has it"));
}

void addFile(CLI::App &parser, QString &file)
{
    const auto take = [&file](const CLI::results_t &values) {
        file = QString::fromStdString(values.back());
        if (!isFile(file))
            throw CLI::ValidationError(
                CommandLineWords::tr("“%1” is neither a command nor a Jieban file").arg(file).toStdString(),
                "");
        return true;
    };
    parser.add_option("FILE", take, CommandLineWords::tr("A Jieban file to open").toStdString())
        ->type_size(1)
        ->expected(1);
}

void putIntoWords(CLI::App &parser)
{
    const auto format = parser.get_formatter();
    format->label("Usage", CommandLineWords::tr("Usage").toStdString());
    format->label("Positionals", CommandLineWords::tr("Arguments").toStdString());
    format->label("OPTIONS", CommandLineWords::tr("OPTIONS").toStdString());
    format->label("SUBCOMMAND", CommandLineWords::tr("COMMAND").toStdString());
    format->label("REQUIRED", CommandLineWords::tr("(required)").toStdString());
    parser.option_defaults()->group(CommandLineWords::tr("Options").toStdString());
    parser.set_help_flag("-h,--help", CommandLineWords::tr("Show this help").toStdString());
}

QString wrong(const CLI::ParseError &error)
{
    const QString said = QString::fromStdString(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return CommandLineWords::tr("%1 is missing").arg(said.section(u' ', 0, 0));
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return CommandLineWords::tr("“%1” is not known here").arg(said.section(u": "_s, 1));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return CommandLineWords::tr("%1 needs a value").arg(said.section(u':', 0, 0));
    return said.endsWith(u": "_s) ? said.chopped(2) : said;
}

/// The parser with every command under it.
class Parser
{
public:
    Parser()
        : m_top(CommandLineWords::tr(
                    "Jieban, the desk of a sub-district office. Without a command it opens the window.")
                    .toStdString(),
                "jieban")
        , m_commands(makeCommands())
    {
        putIntoWords(m_top);
        addGlobals(m_top, m_options, m_language);
        addFile(m_top, m_options.file);
        m_top.set_version_flag("--version",
                               QCoreApplication::applicationVersion().toStdString(),
                               CommandLineWords::tr("Show the version").toStdString());
        m_top.require_subcommand(0, 1);
        m_top.fallthrough();
        for (const auto &command : m_commands) {
            CLI::App *parser =
                m_top.add_subcommand(command->name().toStdString(), command->description().toStdString());
            parser->group(CommandLineWords::tr("Commands").toStdString());
            putIntoWords(*parser);
            command->configure(*parser);
        }
    }

    CommandLine::Outcome parse(const QStringList &arguments)
    {
        std::vector<std::string> reversed;
        for (const QString &argument : arguments)
            reversed.insert(reversed.begin(), argument.toStdString());
        try {
            m_top.parse(reversed);
        } catch (const CLI::Success &) {
            say(stdout, said());
            return {.status = Done};
        } catch (const CLI::ParseError &error) {
            const QString help = u"jieban "_s + chosenName() + u"--help"_s;
            say(stderr, CommandLineWords::tr("Wrong usage: %1. See “%2”.").arg(wrong(error), help));
            return {.status = WrongUsage};
        }
        return {.options = m_options, .command = chosen()};
    }

private:
    QString said() const
    {
        if (m_top.get_option("--version")->count() > 0)
            return QCoreApplication::applicationVersion();
        return QString::fromStdString(m_top.help()).trimmed();
    }

    QString chosenName() const
    {
        const auto command = chosen();
        return command ? command->name() + u' ' : QString();
    }

    std::shared_ptr<Command> chosen() const
    {
        for (const auto &command : m_commands) {
            if (m_top.got_subcommand(command->name().toStdString()))
                return command;
        }
        return nullptr;
    }

    CLI::App m_top;
    Options m_options;
    QString m_language;
    std::vector<std::shared_ptr<Command>> m_commands;
};
} // namespace

CommandLine::Beginning CommandLine::begin(const QStringList &arguments)
{
    static const QStringList withValue{u"--file"_s, u"--lang"_s, u"--as"_s, u"--password-file"_s};
    Beginning beginning;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        const bool known = withValue.contains(name);
        if (!known) {
            beginning.paints = beginning.paints || (beginning.window && name == u"report");
            beginning.window = beginning.window && (isFile(arguments[i]) || name == u"--json");
            continue;
        }
        if (!arguments[i].contains(u'='))
            ++i;
        if (i >= arguments.size())
            beginning.window = false; // the value is missing, which the parser will say
        else if (name == u"--lang")
            beginning.language = arguments[i].section(u'=', -1);
    }
    if (!beginning.language.isEmpty() && !Language::known().contains(beginning.language))
        beginning.window = false;
    return beginning;
}

CommandLine::Outcome CommandLine::parse(const QStringList &arguments)
{
    return Parser().parse(arguments);
}

int CommandLine::run(Command &command, Context &context)
{
    const auto done = command.run(context);
    if (done)
        return Done;
    qCWarning(commandLog).noquote() << command.name() << done.error().detail;
    say(stderr, done.error().message.simplified());
    return Failed;
}
