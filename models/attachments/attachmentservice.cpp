// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attachments/attachmentservice.h"

#include "models/attachments/attachmentdirectory.h"
#include "models/attachments/attachmentrepository.h"
#include "models/attachments/filestore.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace {
const Action Added{u"attachment.add"_s, {}};
const Action Removed{u"attachment.remove"_s, {}};
} // namespace

AttachmentService::AttachmentService(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void AttachmentService::run(std::function<Result<QList<StoredFile>>()> work,
                            QObject *receiver,
                            Stored deliver)
{
    using Watcher = QFutureWatcher<Result<QList<StoredFile>>>;
    auto *watcher = new Watcher(receiver);
    connect(watcher, &Watcher::finished, receiver, [watcher, deliver = std::move(deliver)] {
        watcher->deleteLater();
        deliver(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void AttachmentService::store(const QStringList &paths, QObject *receiver, Stored deliver)
{
    const FileStore store(m_database.path());
    run(
        [store, paths]() -> Result<QList<StoredFile>> {
            QList<StoredFile> files;
            for (const QString &path : paths) {
                const auto stored = store.put(path);
                if (!stored)
                    return failure(stored.error());
                files.append(*stored);
            }
            return files;
        },
        receiver,
        std::move(deliver));
}

void AttachmentService::store(const QString &name,
                              std::function<Result<QByteArray>()> make,
                              QObject *receiver,
                              Stored deliver)
{
    const FileStore store(m_database.path());
    run(
        [store, name, make = std::move(make)] {
            return make()
                .and_then([&](const QByteArray &content) { return store.put(content, name); })
                .map([](const StoredFile &file) { return QList<StoredFile>{file}; });
        },
        receiver,
        std::move(deliver));
}

void AttachmentService::add(const AttachmentOwner &owner, const QList<StoredFile> &files)
{
    m_database.write(
        Added,
        this,
        [=, person = m_database.person()](Connection &c) {
            return AttachmentDirectory::add(c, owner, files, person);
        },
        [this](const Result<> &done) { done ? emit changed() : emit failed(done.error()); });
}

void AttachmentService::remove(Attachment::Id id)
{
    m_database.write(
        Removed,
        this,
        [=](Connection &c) { return AttachmentRepository(c).remove(id); },
        [this](const Result<> &done) { done ? emit changed() : emit failed(done.error()); });
}

void AttachmentService::load(const AttachmentOwner &owner,
                             QObject *receiver,
                             std::function<void(const Result<QList<Attachment>> &)> deliver)
{
    m_database.read(
        u"attachment.see"_s,
        receiver,
        [=](Connection &c) { return AttachmentDirectory::of(c, owner); },
        std::move(deliver));
}

QString AttachmentService::pathOf(const StoredFile &file) const
{
    return FileStore(m_database.path()).pathOf(file.hash);
}
