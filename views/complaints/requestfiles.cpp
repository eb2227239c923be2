// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/requestfiles.h"

#include "models/base/clock.h"
#include "models/complaints/complaintdetail.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/detailsection.h"
#include "views/widgets/attachmentstrip.h"
#include "views/widgets/pictures.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RequestFiles::RequestFiles(AttachmentService &service, ComplaintDetailPane *pane)
    : QObject(pane)
    , m_service(service)
    , m_pane(pane)
    , m_strip(new AttachmentStrip)
{
    pane->attachmentSlot()->addWidget(new DetailSection(tr("Attached files"), m_strip, pane));
    connect(pane, &ComplaintDetailPane::loaded, this, &RequestFiles::show);
    connect(&service, &AttachmentService::changed, this, &RequestFiles::reload);
    connect(&service, &AttachmentService::failed, pane, &ComplaintDetailPane::failed);
    connect(m_strip, &AttachmentStrip::addRequested, this, &RequestFiles::addPaths);
    connect(m_strip, &AttachmentStrip::imageAddRequested, this, &RequestFiles::addImage);
    connect(m_strip, &AttachmentStrip::openRequested, this, &RequestFiles::open);
    connect(m_strip, &AttachmentStrip::removeRequested, this, &RequestFiles::remove);
    connect(m_strip, &AttachmentStrip::shrinkRequested, this, &RequestFiles::shrink);
}

AttachmentOwner RequestFiles::ownerOf(ComplaintId id)
{
    return {u"complaint"_s, id.value};
}

void RequestFiles::show(const ComplaintDetail &detail)
{
    const ComplaintState state = detail.complaint.state;
    m_strip->setReadOnly(state == ComplaintState::Archived || state == ComplaintState::Void);
    if (m_request != detail.complaint.id)
        take({});
    m_request = detail.complaint.id;
    reload();
}

void RequestFiles::reload()
{
    if (!m_request.isValid())
        return;
    m_service.load(ownerOf(m_request), this, [this, asked = m_request](const auto &files) {
        if (asked != m_request)
            return;
        files ? take(*files) : emit m_pane->failed(files.error());
    });
}

void RequestFiles::take(const QList<Attachment> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    QList<StripFile> shown;
    for (const Attachment &one : files)
        shown.append({.key = QString::number(one.id.value),
                      .name = one.file.name,
                      .path = m_service.pathOf(one.file),
                      .size = one.file.size,
                      .isImage = one.file.mediaType.startsWith(u"image/")});
    m_strip->setAttachments(shown);
}

Attachment RequestFiles::fileOf(const QString &key) const
{
    const auto found = std::ranges::find(m_files, Attachment::Id{key.toLongLong()}, &Attachment::id);
    return found == m_files.cend() ? Attachment() : *found;
}

/// To the request they were dropped on, whichever is shown by then.
AttachmentService::Stored RequestFiles::adding(Attachment::Id replaces)
{
    m_strip->setBusy(true);
    return [this, owner = ownerOf(m_request), replaces](const Result<QList<StoredFile>> &stored) {
        m_strip->setBusy(false);
        if (!stored)
            return emit m_pane->failed(stored.error());
        m_service.add(owner, *stored);
        if (replaces.isValid())
            m_service.remove(replaces);
    };
}

void RequestFiles::addPaths(const QStringList &paths)
{
    m_service.store(paths, this, adding());
}

void RequestFiles::addImage(const QImage &image)
{
    const QString when = Clock::now().toTimeZone(Clock::zone()).toString(u"yyyyMMdd-HHmmss"_s);
    m_service.store(
        tr("Picture %1.png").arg(when), [image] { return Pictures::encoded(image); }, this, adding());
}

void RequestFiles::shrink(const QString &key)
{
    const Attachment one = fileOf(key);
    const QString name = QFileInfo(one.file.name).completeBaseName() + u".jpg"_s;
    m_service.store(
        name, [path = m_service.pathOf(one.file)] { return Pictures::shrunk(path); }, this, adding(one.id));
}

void RequestFiles::open(const QString &key) const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_service.pathOf(fileOf(key).file)));
}

void RequestFiles::remove(const QString &key)
{
    m_service.remove(fileOf(key).id);
}
