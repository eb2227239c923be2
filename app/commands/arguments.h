// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace CLI {
class App;
}

/// Options in Qt's terms. A name is written as help shows it: "--place CODE" takes a value, "--json" does
/// not, "FILE" is found by its position. The target must live as long as the parser.
namespace Arguments {
enum class Need { Optional, Required };

void text(CLI::App &parser,
          const QString &name,
          QString &target,
          const QString &description,
          Need need = Need::Optional);

/// Wrong usage unless the value is one of the allowed.
void choice(CLI::App &parser,
            const QString &name,
            QString &target,
            const QStringList &allowed,
            const QString &description,
            Need need = Need::Optional);

void number(CLI::App &parser, const QString &name, qint64 &target, const QString &description);

void flag(CLI::App &parser, const QString &name, bool &target, const QString &description);
} // namespace Arguments
