// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signingin.h"
#include "models/storage/database.h"

#include <QJsonObject>

/// What stands before or after any command.
struct Options
{
    QString file; ///< empty: the one in the user's data folder
    QString person;
    QString passwordFile;
    bool json = false;
};

/// Whoever was named, else the name the computer knows the user by.
QString personAtWork(const QString &named = {});

/// What a command or the window works with. The file is not opened before somebody asks for it.
class Context
{
public:
    enum class Access {
        Read,   ///< also while a window has the file open
        Write,  ///< refused while another process has it open
        Create, ///< Write, for a file that is not there yet
    };

    explicit Context(Options options);

    const Options &options() const { return m_options; }
    QString filePath() const;
    bool fileExists() const;

    /// Opens the file the first time, where it has accounts for somebody who signs in; it stays open as long
    /// as the context lives.
    [[nodiscard]] Result<Database *> open(Access access, SigningIn::Need need = SigningIn::Need::Person);
    void close() { m_database.reset(); }
    /// Whoever works with the open file.
    const Session &session() const { return m_session; }

    /// The answer of a command on standard output: the document with --json, otherwise the text.
    void answer(const QJsonObject &json, const QString &text) const;

private:
    Result<> prepareFor(Access access) const;

    Options m_options;
    std::unique_ptr<Database> m_database;
    Session m_session;
};
