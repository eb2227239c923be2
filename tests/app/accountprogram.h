// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>

/// The program run on a new file by people with passwords, which stand in files: first, initial, own, wrong,
/// short, empty. The first administrator is 钟明远.
class AccountProgram : public QObject
{
protected:
    using Ran = Program::Ran;
    static inline const QString First = QStringLiteral("钟明远");
    static inline const QString Clerk = QStringLiteral("何晓芸");

    void begin()
    {
        m_program = std::make_unique<Program>(JIEBAN_PROGRAM);
        QCOMPARE(run({"init", "--place", "360103001", "--name", "南浦街道"}).status, 0);
        m_program->write("first", "Guan-shan-7\n");
        m_program->write("initial", "Anfang-2026\r\nwhat follows does not matter");
        m_program->write("own", "Eigenes-4711");
        m_program->write("wrong", "Falsch-0815");
        m_program->write("short", "kurz\n");
        m_program->write("empty", "");
    }
    void end()
    {
        m_program.reset();
        qunsetenv("JIEBAN_PASSWORD");
    }

    Ran run(const QStringList &arguments) const { return m_program->run(arguments); }
    Ran admin(const QStringList &arguments) const
    {
        return run(as(First, "first") + QStringList{"account"} + arguments);
    }
    QString path(const QString &name) const { return m_program->path(name); }
    QStringList as(const QString &name, const QString &passwordFile) const
    {
        return {"--as", name, "--password-file", path(passwordFile)};
    }
    void makeFirst() const
    {
        const Ran made = run({"account", "first", First, "--new-password-file", path("first")});
        if (made.status != 0)
            qFatal("%s", qPrintable(made.error));
    }
    QJsonObject listed(const QString &name) const
    {
        for (const QJsonValue &account : admin({"list", "--json"}).json()["accounts"].toArray()) {
            if (account["name"].toString() == name)
                return account.toObject();
        }
        return {};
    }

    std::unique_ptr<Program> m_program;
};
