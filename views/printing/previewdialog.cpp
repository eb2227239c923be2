// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/previewdialog.h"

#include "views/printing/pageview.h"
#include "views/printing/reportprinter.h"
#include "views/printing/thumbnailmodel.h"
#include "views/shell/dialogs.h"

#include <QAction>
#include <QDir>
#include <QFutureWatcher>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal ZoomStep = 1.2;

/// Work beside the window; the answer comes back to the receiver's thread, or never if it is gone.
template <typename Work, typename Deliver>
void beside(QObject *receiver, Work work, Deliver deliver)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, deliver] {
        deliver(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace

PreviewDialog::PreviewDialog(const ReportDocument &document, QWidget *parent)
    : PreviewDialog(QList{document}, document.title, parent)
{
}

PreviewDialog::PreviewDialog(const QList<ReportDocument> &documents, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_bar(new QToolBar(this))
    , m_view(new PageView(this))
    , m_thumbnails(new QListView(this))
    , m_model(new ThumbnailModel(this))
    , m_page(new QSpinBox(this))
    , m_zoom(new QLabel(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"preview"_s);
    m_view->setObjectName(u"pages"_s);
    m_thumbnails->setObjectName(u"thumbnails"_s);
    m_page->setObjectName(u"page"_s);
    m_message->setObjectName(u"message"_s);
    m_view->setAccessibleName(tr("Pages"));
    m_thumbnails->setAccessibleName(tr("All pages, small"));
    m_page->setAccessibleName(tr("Page"));
    setWindowTitle(tr("Print preview - %1").arg(title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1000, 760);

    createActions();
    createNavigation();
    layOut();
    connectParts();
    m_message->setText(tr("Laying out the pages…"));
    beside(
        this,
        [documents, title] {
            return std::shared_ptr<const ReportPages>(std::make_shared<ReportPages>(documents, title));
        },
        [this](const std::shared_ptr<const ReportPages> &pages) { show(pages); });
}

QAction *PreviewDialog::addAction(QToolBar *bar, const char *name, const QString &icon, const QString &text)
{
    QAction *action = bar->addAction(QIcon::fromTheme(icon), text);
    action->setObjectName(QLatin1StringView(name));
    return action;
}

void PreviewDialog::createActions()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print = addAction(m_bar, "preview.print", u"document-print"_s, tr("Print…"));
    m_print->setShortcut(QKeySequence::Print);
    m_save = addAction(m_bar, "preview.savePdf", u"document-save-as"_s, tr("Save as PDF…"));
    m_save->setShortcut(QKeySequence::Save);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_bar->addSeparator();
    QAction *out = addAction(m_bar, "preview.zoomOut", u"zoom-out"_s, tr("Smaller"));
    out->setShortcut(QKeySequence::ZoomOut);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"0000 %"_s));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_bar->addWidget(m_zoom);
    QAction *in = addAction(m_bar, "preview.zoomIn", u"zoom-in"_s, tr("Larger"));
    in->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction *width = addAction(m_bar, "preview.fitWidth", u"zoom-fit-width"_s, tr("Fit width"));
    width->setShortcut(Qt::CTRL | Qt::Key_1);
    QAction *whole = addAction(m_bar, "preview.fitPage", u"zoom-fit-best"_s, tr("Whole page"));
    whole->setShortcut(Qt::CTRL | Qt::Key_0);

    connect(m_print, &QAction::triggered, this, &PreviewDialog::print);
    connect(m_save, &QAction::triggered, this, &PreviewDialog::savePdf);
    connect(out, &QAction::triggered, m_view, [this] { m_view->setZoom(m_view->zoom() / ZoomStep); });
    connect(in, &QAction::triggered, m_view, [this] { m_view->setZoom(m_view->zoom() * ZoomStep); });
    connect(width, &QAction::triggered, m_view, [this] { m_view->setFit(PageView::Fit::Width); });
    connect(whole, &QAction::triggered, m_view, [this] { m_view->setFit(PageView::Fit::Page); });
}

void PreviewDialog::createNavigation()
{
    auto *before = new QAction(this);
    before->setShortcut(Qt::Key_PageUp);
    auto *after = new QAction(this);
    after->setShortcut(Qt::Key_PageDown);
    QDialog::addActions({before, after});
    connect(before, &QAction::triggered, m_view, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(after, &QAction::triggered, m_view, [this] { m_view->showPage(m_view->currentPage() + 1); });

    m_bar->addSeparator();
    m_page->setMinimum(1);
    m_page->setKeyboardTracking(false);
    m_bar->addWidget(m_page);
}

void PreviewDialog::layOut()
{
    m_thumbnails->setModel(m_model);
    m_thumbnails->setViewMode(QListView::IconMode);
    m_thumbnails->setFlow(QListView::TopToBottom);
    m_thumbnails->setWrapping(false);
    m_thumbnails->setMovement(QListView::Static);
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setIconSize({ThumbnailModel::Height, ThumbnailModel::Height});
    m_thumbnails->setGridSize({ThumbnailModel::Height + 16, ThumbnailModel::Height + 32});
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *parts = new QSplitter(this);
    parts->addWidget(m_thumbnails);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    parts->setSizes({ThumbnailModel::Height + 44, 800});

    m_message->setContentsMargins(8, 4, 8, 4);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(parts, 1);
    m_view->setFocus();
}

void PreviewDialog::connectParts()
{
    connect(m_view, &PageView::zoomChanged, m_zoom, [this](qreal zoom) {
        m_zoom->setText(tr("%1 %").arg(std::lround(zoom * 100)));
    });
    connect(m_view, &PageView::currentPageChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page + 1);
        m_thumbnails->setCurrentIndex(m_model->index(page));
    });
    connect(m_page, &QSpinBox::valueChanged, m_view, [this](int page) { m_view->showPage(page - 1); });
    connect(m_thumbnails, &QListView::clicked, m_view, [this](const QModelIndex &index) {
        m_view->showPage(index.row());
    });
}

void PreviewDialog::show(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_view->setPages(m_pages);
    m_model->setPages(m_pages);
    m_page->setMaximum(m_pages->count());
    m_page->setSuffix(u" / %1"_s.arg(m_pages->count()));
    m_thumbnails->setVisible(m_pages->count() > 1);
    m_thumbnails->setCurrentIndex(m_model->index(0));
    m_message->hide();
    m_print->setEnabled(true);
    m_save->setEnabled(true);
    emit ready(m_pages->count());
}

void PreviewDialog::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileRequest request{
        tr("Save as PDF"), tr("PDF files (*.pdf)"), folder + u'/' + fileName(m_pages->title(), u".pdf"_s)};
    Dialogs::saveFile(this, request, [this](const QString &path) { saveTo(path); });
}

void PreviewDialog::saveTo(const QString &path)
{
    m_save->setEnabled(false);
    beside(
        this,
        [pages = m_pages, path] { return ReportPrinter::toPdf(*pages, path); },
        [this, path](const Result<> &outcome) {
            m_save->setEnabled(true);
            tell(outcome, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            if (outcome)
                emit saved(path);
        });
}

QString PreviewDialog::fileName(QString title, const QString &ending)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\s]+"_s);
    return title.replace(unfit, u"_"_s) + ending;
}

void PreviewDialog::offerTable(const ReportTable &table)
{
    auto *save = new QAction(QIcon::fromTheme(u"table"_s), tr("Save as table…"), this);
    save->setObjectName(u"preview.saveTable"_s);
    m_bar->insertAction(m_save, save);
    m_bar->insertAction(save, m_save);
    connect(save, &QAction::triggered, this, [this, table] {
        const FileRequest request{tr("Save as table"),
                                  tr("Workbooks (*.xlsx);;Text tables (*.csv)"),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
                                      fileName(table.title, u".xlsx"_s)};
        Dialogs::saveFile(this, request, [this, table](const QString &path) { saveTable(table, path); });
    });
}

void PreviewDialog::saveTable(const ReportTable &table, const QString &path)
{
    const bool text = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const auto format = text ? TableWriter::Format::Csv : TableWriter::Format::Xlsx;
    beside(
        this,
        [table, format, path] { return writeTable(table, format, path); },
        [this, path](const Result<> &outcome) {
            tell(outcome, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            if (outcome)
                emit saved(path);
        });
}

void PreviewDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(m_pages->pageLayout());
    Dialogs::print(this, printer.get(), [this, printer] { printOn(*printer); });
}

void PreviewDialog::printOn(QPrinter &printer)
{
    const Result<> outcome = ReportPrinter::print(*m_pages, printer);
    tell(outcome, tr("Sent to the printer."));
    if (outcome)
        emit printed();
}

void PreviewDialog::tell(const Result<> &outcome, const QString &success)
{
    m_message->setText(outcome ? success : outcome.error().message);
    m_message->show();
}
