// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/filestore.h"

#include "models/attachments/mediatype.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 Chunk = qint64(1) << 20;

struct FileStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(FileStore)
};

tl::unexpected<Error> unreadable(const QString &name, const QString &detail)
{
    return failure(
        {Error::Kind::Unreachable,
         FileStoreWords::tr("“%1” cannot be read. Check that it still exists and try again.").arg(name),
         detail});
}

tl::unexpected<Error> notStored(const QString &name, const QString &detail)
{
    return failure(
        {Error::Kind::Storage,
         FileStoreWords::tr("“%1” could not be stored. Check that the disk has room and may be written to.")
             .arg(name),
         detail});
}

/// The SHA-256 of the rest of a device in hexadecimal digits; empty when it cannot be read to its end.
QString hashOf(QIODevice &from, const std::function<bool(const QByteArray &)> &also = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray part = from.read(Chunk); !part.isEmpty(); part = from.read(Chunk)) {
        hash.addData(part);
        if (also && !also(part))
            return {};
    }
    return from.atEnd() ? QString::fromLatin1(hash.result().toHex()) : QString();
}

Result<> acceptable(const StoredFile &file)
{
    if (file.size == 0)
        return failure({Error::Kind::Invalid,
                        FileStoreWords::tr("“%1” is empty. Choose another file.").arg(file.name),
                        {}});
    if (file.size > FileStore::LargestFile)
        return failure({Error::Kind::Invalid,
                        FileStoreWords::tr("“%1” is larger than %2 MB. Shorten it or keep it elsewhere.")
                            .arg(file.name)
                            .arg(FileStore::LargestFile / Chunk),
                        {}});
    if (MediaType::isProgram(file.mediaType))
        return failure(
            {Error::Kind::Invalid,
             FileStoreWords::tr("“%1” is a program. Programs are not kept; attach a picture or a document.")
                 .arg(file.name),
             {}});
    return {};
}
} // namespace

FileStore::FileStore(const QString &databasePath)
    : m_folder(databasePath + u".files/"_s)
{
}

QString FileStore::pathOf(const QString &hash) const
{
    return m_folder + hash.left(2) + u'/' + hash;
}

Result<StoredFile> FileStore::put(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    return take(file, name);
}

Result<StoredFile> FileStore::put(const QByteArray &content, const QString &name) const
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return take(buffer, name);
}

Result<StoredFile> FileStore::take(QIODevice &from, const QString &name) const
{
    StoredFile file{.name = name, .mediaType = {}, .size = from.size(), .hash = {}};
    file.mediaType = MediaType::of(from.peek(MediaType::HeadSize), name);
    if (const auto good = acceptable(file); !good)
        return failure(good.error());
    file.hash = hashOf(from);
    if (file.hash.isEmpty() || !from.seek(0))
        return unreadable(name, from.errorString());
    if (conditionOf(file) == Condition::Sound)
        return file;
    return keep(from, file).map([&] { return file; });
}

Result<> FileStore::keep(QIODevice &from, const StoredFile &file) const
{
    const QString path = pathOf(file.hash);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notStored(file.name, path);
    QSaveFile to(path); // another name, brought to the disk, renamed
    if (!to.open(QIODevice::WriteOnly))
        return notStored(file.name, to.errorString());
    bool isWritten = true;
    const QString hash = hashOf(from, [&](const QByteArray &part) {
        isWritten = to.write(part) == part.size();
        return isWritten;
    });
    if (!isWritten)
        return notStored(file.name, to.errorString());
    if (hash != file.hash) // somebody still writes to it
        return unreadable(file.name, u"changed while it was read"_s);
    return to.commit() ? Result<>() : notStored(file.name, to.errorString());
}

bool FileStore::holds(const StoredFile &file) const
{
    const QFileInfo stored(pathOf(file.hash));
    return stored.isFile() && stored.size() == file.size;
}

/// Nothing in a store is ever changed, so two stores can share one file.
Result<> FileStore::takeOver(const StoredFile &file, const FileStore &from) const
{
    if (holds(file))
        return {};
    if (from.conditionOf(file) != Condition::Sound)
        return unreadable(file.name, from.pathOf(file.hash));
    const QString path = pathOf(file.hash);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notStored(file.name, path);
    std::error_code refused;
    std::filesystem::create_hard_link(
        from.pathOf(file.hash).toStdU16String(), path.toStdU16String(), refused);
    if (!refused)
        return {};
    QFile content(from.pathOf(file.hash)); // another disk, or one without links
    return content.open(QIODevice::ReadOnly) ? keep(content, file)
                                             : unreadable(file.name, content.errorString());
}

FileStore::Condition FileStore::conditionOf(const StoredFile &file) const
{
    QFile stored(pathOf(file.hash));
    if (!stored.open(QIODevice::ReadOnly))
        return Condition::Missing;
    return stored.size() == file.size && hashOf(stored) == file.hash ? Condition::Sound : Condition::Corrupt;
}
