// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachment.h"
#include "models/base/result.h"

class QIODevice;

/// The folder of attached files beside a Jieban file, office.jieban.files/ab/abcdef…: each content once,
/// under its SHA-256. A file appears whole or not at all: it is written under another name, brought to the
/// disk and then renamed. Nothing is ever changed or removed here. A value; any thread.
class FileStore
{
public:
    static constexpr qint64 LargestFile = 200LL * 1024 * 1024; // bytes; a film of some minutes

    explicit FileStore(const QString &databasePath);

    /// Errors: it cannot be read, is empty, too large, a program, or the disk is full.
    [[nodiscard]] Result<StoredFile> put(const QString &path) const;
    [[nodiscard]] Result<StoredFile> put(const QByteArray &content, const QString &name) const;

    /// Takes a file over from another store, as a second name for the same bytes where both lie on one disk.
    /// What is here already stays. Errors: it is missing or damaged there, or cannot be stored here.
    [[nodiscard]] Result<> takeOver(const StoredFile &file, const FileStore &from) const;

    QString pathOf(const QString &hash) const;
    /// There with the right size; its content is not read.
    bool holds(const StoredFile &file) const;

    enum class Condition { Sound, Missing, Corrupt };
    /// Reads the whole file.
    Condition conditionOf(const StoredFile &file) const;

private:
    Result<StoredFile> take(QIODevice &from, const QString &name) const;
    Result<> keep(QIODevice &from, const StoredFile &file) const;

    QString m_folder;
};
