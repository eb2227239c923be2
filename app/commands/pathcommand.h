// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/commands/command.h"

#include <QCoreApplication>

/// A command that is told one path and nothing else.
class PathCommand : public Command
{
public:
    /// The texts are sources of translations in the context.
    struct Words
    {
        const char *context;
        const char *name;
        const char *description;
        const char *argument;
        const char *meaning; ///< of the argument
        Arguments::Need need = Arguments::Need::Optional;
    };

    explicit PathCommand(const Words &words)
        : m_words(words)
    {
    }

    QString name() const final { return QString::fromLatin1(m_words.name); }
    QString description() const final
    {
        return QCoreApplication::translate(m_words.context, m_words.description);
    }
    void configure(CLI::App &parser) final
    {
        const QString meaning = QCoreApplication::translate(m_words.context, m_words.meaning);
        Arguments::text(parser, QString::fromLatin1(m_words.argument), m_path, meaning, m_words.need);
    }

protected:
    const QString &path() const { return m_path; } ///< as it was given

private:
    const Words m_words;
    QString m_path;
};
