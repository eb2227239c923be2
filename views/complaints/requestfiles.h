// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachmentservice.h"
#include "models/complaints/complaint.h"

#include <QImage>

class AttachmentStrip;
class ComplaintDetailPane;
struct ComplaintDetail;

/// The attached files of the request a pane shows: dropped, pasted or chosen, each a recorded change. What is
/// closed for good is only looked at.
class RequestFiles : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the pane and fills its slot.
    RequestFiles(AttachmentService &service, ComplaintDetailPane *pane);

private:
    void show(const ComplaintDetail &detail);
    void reload();
    void take(const QList<Attachment> &files);
    void addPaths(const QStringList &paths);
    void addImage(const QImage &image);
    void shrink(const QString &key);
    void open(const QString &key) const;
    void remove(const QString &key);
    AttachmentService::Stored adding(Attachment::Id replaces = {});
    Attachment fileOf(const QString &key) const;
    static AttachmentOwner ownerOf(ComplaintId id);

    AttachmentService &m_service;
    ComplaintDetailPane *const m_pane;
    AttachmentStrip *const m_strip;
    ComplaintId m_request;
    QList<Attachment> m_files;
};
