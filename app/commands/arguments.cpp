// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ArgumentsWords
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

/// Says why a value is wrong; empty when it is right.
using Take = std::function<QString(const QString &)>;

void add(
    CLI::App &parser, const QString &name, const QString &description, Arguments::Need need, const Take &take)
{
    const QString option = name.section(u' ', 0, 0);
    const auto callback = [take, option](const CLI::results_t &values) {
        const QString wrong = take(QString::fromStdString(values.back()));
        if (!wrong.isEmpty())
            throw CLI::ValidationError(option.toStdString(), wrong.toStdString());
        return true;
    };
    CLI::Option *added = parser.add_option(option.toStdString(), callback, description.toStdString());
    added->type_name(name.section(u' ', 1).toStdString())->type_size(1)->expected(1);
    added->required(need == Arguments::Need::Required);
}
} // namespace

void Arguments::text(
    CLI::App &parser, const QString &name, QString &target, const QString &description, Need need)
{
    add(parser, name, description, need, [&target](const QString &value) {
        target = value;
        return QString();
    });
}

void Arguments::choice(CLI::App &parser,
                       const QString &name,
                       QString &target,
                       const QStringList &allowed,
                       const QString &description,
                       Need need)
{
    add(parser, name, description, need, [&target, allowed](const QString &value) {
        target = value;
        return allowed.contains(value)
                   ? QString()
                   : ArgumentsWords::tr("“%1” is not one of %2").arg(value, allowed.join(u", "_s));
    });
}

void Arguments::number(CLI::App &parser, const QString &name, qint64 &target, const QString &description)
{
    add(parser, name, description, Need::Optional, [&target](const QString &value) {
        bool isNumber = false;
        target = value.toLongLong(&isNumber);
        return isNumber ? QString() : ArgumentsWords::tr("“%1” is not a whole number").arg(value);
    });
}

void Arguments::flag(CLI::App &parser, const QString &name, bool &target, const QString &description)
{
    parser.add_flag(name.toStdString(), target, description.toStdString());
}
