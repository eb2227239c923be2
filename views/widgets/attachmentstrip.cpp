// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/attachmentstrip.h"

#include "views/shell/dialogs.h"
#include "views/widgets/icons.h"
#include "views/widgets/look.h"
#include "views/widgets/pictures.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize Thumbnail{72, 54};
constexpr qint64 WorthShrinking = 800'000; // bytes; smaller pictures gain little
constexpr int KeyRole = Qt::UserRole + 1;

QStringList localFiles(const QMimeData *dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}
} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(this))
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"attachments"_s);
    setAcceptDrops(true);
    m_add->setObjectName(u"addFile"_s);
    m_add->setProperty("flat", true);
    m_add->setProperty("link", true);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Or drop files here, or paste them with Ctrl+V"));
    m_view->setObjectName(u"files"_s);
    m_view->setAccessibleName(tr("Attached files"));
    m_view->setModel(m_model);
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setIconSize(Thumbnail);
    m_view->setGridSize(
        {Thumbnail.width() + 2 * Look::Gap, Thumbnail.height() + m_view->fontMetrics().height() + Look::Gap});
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAcceptDrops(false); // the strip takes them as a whole
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Tight);
    column->addWidget(m_view);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::chooseFiles);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        emit openRequested(index.data(KeyRole).toString());
    });
    connect(m_view, &QListView::customContextMenuRequested, this, &AttachmentStrip::showMenu);
    setBusy(false);
    fitHeight();
}

void AttachmentStrip::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
}

void AttachmentStrip::setBusy(bool busy)
{
    m_add->setEnabled(!busy);
    m_add->setText(busy ? tr("Adding…") : tr("Add files…"));
}

void AttachmentStrip::setAttachments(const QList<StripFile> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    m_model->clear();
    for (const StripFile &file : files) {
        auto *item = new QStandardItem(
            Icons::named(file.isImage ? u"image-x-generic"_s : u"text-x-generic"_s), file.name);
        item->setData(file.key, KeyRole);
        item->setEditable(false);
        item->setToolTip(file.name + u'\n' + QLocale().formattedDataSize(file.size));
        m_model->appendRow(item);
        if (file.isImage)
            loadThumbnail(file);
    }
    fitHeight();
}

void AttachmentStrip::fitHeight()
{
    m_view->setVisible(!m_files.isEmpty());
    m_view->setFixedHeight(m_view->gridSize().height() + Look::Near);
}

void AttachmentStrip::loadThumbnail(const StripFile &file)
{
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, key = file.key] {
        watcher->deleteLater();
        const QImage image = watcher->result();
        for (int row = 0; row < m_model->rowCount() && !image.isNull(); ++row)
            if (m_model->item(row)->data(KeyRole).toString() == key)
                m_model->item(row)->setIcon(QPixmap::fromImage(image));
    });
    const QSize fit = Thumbnail * devicePixelRatioF();
    watcher->setFuture(QtConcurrent::run([path = file.path, fit] { return Pictures::read(path, fit); }));
}

bool AttachmentStrip::canTake(const QMimeData *dropped)
{
    return dropped && (dropped->hasImage() || !localFiles(dropped).isEmpty());
}

bool AttachmentStrip::take(const QMimeData *dropped)
{
    if (m_isReadOnly || !canTake(dropped))
        return false;
    if (const QStringList paths = localFiles(dropped); !paths.isEmpty())
        emit addRequested(paths); // files first: a file manager puts a picture of them beside
    else
        emit imageAddRequested(qvariant_cast<QImage>(dropped->imageData()));
    return true;
}

void AttachmentStrip::paste()
{
    take(QGuiApplication::clipboard()->mimeData());
}

void AttachmentStrip::chooseFiles()
{
    Dialogs::openFiles(
        this, {tr("Attach files"), {}, {}}, [this](const QStringList &paths) { emit addRequested(paths); });
}

QString AttachmentStrip::currentKey() const
{
    return m_view->currentIndex().data(KeyRole).toString();
}

void AttachmentStrip::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const StripFile file = m_files.value(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, file] { emit openRequested(file.key); });
    if (!m_isReadOnly && file.isImage && file.size > WorthShrinking)
        menu->addAction(tr("Make smaller"), this, [this, file] { emit shrinkRequested(file.key); });
    if (!m_isReadOnly)
        menu->addAction(tr("Remove"), this, [this, file] { emit removeRequested(file.key); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool AttachmentStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_isReadOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete && !currentKey().isEmpty()) {
            emit removeRequested(currentKey());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReadOnly && canTake(event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentStrip::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}
