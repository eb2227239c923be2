// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakefiles.h"

#include "models/base/clock.h"
#include "views/complaints/intakefields.h"
#include "views/complaints/intakeform.h"
#include "views/widgets/attachmentstrip.h"
#include "views/widgets/pictures.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

IntakeFiles::IntakeFiles(AttachmentService &service, IntakeForm *form)
    : QObject(form)
    , m_service(service)
    , m_form(form)
    , m_fields(form->fields())
{
    m_fields->setFileReader([&service](const StoredFile &file) { return service.pathOf(file); });
    AttachmentStrip *strip = m_fields->strip();
    connect(strip, &AttachmentStrip::addRequested, this, &IntakeFiles::addPaths);
    connect(strip, &AttachmentStrip::imageAddRequested, this, &IntakeFiles::addImage);
    connect(strip, &AttachmentStrip::removeRequested, m_fields, &IntakeFields::removeFile);
    connect(strip, &AttachmentStrip::shrinkRequested, this, &IntakeFiles::shrink);
    connect(strip, &AttachmentStrip::openRequested, this, &IntakeFiles::open);
    form->setAcceptDrops(true);
    form->installEventFilter(this);
    auto *content = m_fields->findChild<QPlainTextEdit *>(u"content"_s);
    content->setAcceptDrops(false); // files dropped on it are files, not their paths
    content->installEventFilter(this);
}

bool IntakeFiles::eventFilter(QObject *watched, QEvent *event)
{
    return isTaken(event) || QObject::eventFilter(watched, event);
}

/// A picture or files on the clipboard are pasted as such; text stays text.
bool IntakeFiles::isTaken(QEvent *event)
{
    switch (event->type()) { // the fields are asked only then: they may be on their way out
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        drag->setAccepted(AttachmentStrip::canTake(drag->mimeData()));
        return drag->isAccepted();
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setAccepted(m_fields->strip()->take(drop->mimeData()));
        return drop->isAccepted();
    }
    case QEvent::KeyPress: {
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const bool isText = !copied || (copied->hasText() && !copied->hasUrls());
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && !isText &&
               m_fields->strip()->take(copied);
    }
    default:
        return false;
    }
}

void IntakeFiles::begin()
{
    ++m_underWay;
    m_form->setAddingFiles(true);
}

AttachmentService::Stored IntakeFiles::finishing(const QString &replaces)
{
    return [this, replaces](const Result<QList<StoredFile>> &stored) {
        m_form->setAddingFiles(--m_underWay > 0);
        if (!stored)
            return m_form->setFailure(stored.error());
        if (!replaces.isEmpty())
            m_fields->removeFile(replaces);
        m_fields->addFiles(*stored);
    };
}

void IntakeFiles::addPaths(const QStringList &paths)
{
    begin();
    m_service.store(paths, this, finishing());
}

void IntakeFiles::addImage(const QImage &image)
{
    begin();
    const QString when = Clock::now().toTimeZone(Clock::zone()).toString(u"yyyyMMdd-HHmmss"_s);
    m_service.store(
        tr("Picture %1.png").arg(when), [image] { return Pictures::encoded(image); }, this, finishing());
}

StoredFile IntakeFiles::fileOf(const QString &hash) const
{
    const QList<StoredFile> files = m_form->values().files;
    const auto found = std::ranges::find(files, hash, &StoredFile::hash);
    return found == files.cend() ? StoredFile() : *found;
}

void IntakeFiles::shrink(const QString &hash)
{
    const StoredFile file = fileOf(hash);
    begin();
    const QString name = QFileInfo(file.name).completeBaseName() + u".jpg"_s;
    m_service.store(
        name, [path = m_service.pathOf(file)] { return Pictures::shrunk(path); }, this, finishing(hash));
}

/// Its name in the store has no ending: the system looks at what stands in it.
void IntakeFiles::open(const QString &hash) const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_service.pathOf(fileOf(hash))));
}
