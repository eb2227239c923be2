// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commandline.h"
#include "app/context.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/operationlist.h"
#include "app/window.h"

#include <QApplication>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A command needs no display and must not ask for one; fonts come without it.
std::unique_ptr<QCoreApplication>
makeApplication(const CommandLine::Beginning &beginning, int &argc, char *argv[])
{
    if (beginning.window)
        return std::make_unique<QApplication>(argc, argv);
    if (!beginning.paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}
} // namespace

int Application::run(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"jieban"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JIEBAN_VERSION));
    Logging::start();
    registerOperations();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const CommandLine::Beginning beginning = CommandLine::begin(arguments);

    const auto application = makeApplication(beginning, argc, argv);
    const Language language(beginning.language);
    const CommandLine::Outcome outcome = CommandLine::parse(arguments);
    if (outcome.status)
        return *outcome.status;
    Context context(outcome.options);
    return outcome.command ? CommandLine::run(*outcome.command, context) : openWindow(context);
}
