// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachment.h"
#include "models/storage/database.h"

#include <QObject>

#include <functional>

/// The front door of attached files for windows. Files are copied on a thread of their own; everything
/// answers in the receiver's thread, and no answer comes once the receiver is gone.
class AttachmentService : public QObject
{
    Q_OBJECT

public:
    using Stored = std::function<void(const Result<QList<StoredFile>> &)>;

    explicit AttachmentService(Database &database, QObject *parent = nullptr);

    /// Puts copies into the store; they belong to nothing yet. The first error ends it.
    void store(const QStringList &paths, QObject *receiver, Stored deliver);
    /// `make` runs on the other thread: encoding a picture takes its time.
    void
    store(const QString &name, std::function<Result<QByteArray>()> make, QObject *receiver, Stored deliver);

    /// Each one recorded change. Answers by changed() or failed().
    void add(const AttachmentOwner &owner, const QList<StoredFile> &files);
    void remove(Attachment::Id id);

    void load(const AttachmentOwner &owner,
              QObject *receiver,
              std::function<void(const Result<QList<Attachment>> &)> deliver);

    /// Where it lies on the disk, for showing and opening.
    QString pathOf(const StoredFile &file) const;

signals:
    void changed();
    void failed(const Error &error);

private:
    void run(std::function<Result<QList<StoredFile>>()> work, QObject *receiver, Stored deliver);

    Database &m_database;
};
