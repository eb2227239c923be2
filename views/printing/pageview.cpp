// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pageview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr qreal Gap = 16;
constexpr qreal LeastZoom = 0.2;
constexpr qreal MostZoom = 5;
constexpr int PicturesKept = 6; // what a tall screen shows at once, and a neighbour on either side

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pages(std::make_shared<ReportPages>())
    , m_pictures(PicturesKept)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
}

void PageView::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    applyFit();
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

int PageView::currentPage() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int page = int(std::floor((middle - Gap) / (pageSize().height() + Gap)));
    return std::clamp(page, 0, std::max(0, m_pages->count() - 1));
}

void PageView::showPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_pages->count() - 1));
    verticalScrollBar()->setValue(int(wanted * (pageSize().height() + Gap)));
}

void PageView::setZoom(qreal zoom)
{
    m_fit = Fit::None;
    scale(zoom);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRectF place = pageRect(page);
        if (place.top() > event->rect().bottom())
            break;
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyFit();
    updateScrollBars();
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    tellCurrentPage();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
    event->accept();
}

QSizeF PageView::pageSize() const
{
    return m_pages->size() * (m_zoom * logicalDpiX() / 72.0);
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const qreal free = viewport()->width() - size.width();
    const qreal x = free > 0 ? free / 2 : -horizontalScrollBar()->value();
    const qreal y = Gap + page * (size.height() + Gap) - verticalScrollBar()->value();
    return {std::round(x), std::round(y), size.width(), size.height()};
}

QPixmap PageView::picture(int page)
{
    if (const QPixmap *kept = m_pictures.object(page))
        return *kept;
    QPixmap picture((pageSize() * devicePixelRatioF()).toSize());
    picture.fill(Qt::white); // paper is white in every theme
    QPainter painter(&picture);
    m_pages->paint(painter, page, picture.rect());
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_pictures.insert(page, new QPixmap(picture));
    return picture;
}

void PageView::applyFit()
{
    if (m_fit == Fit::None || m_pages->count() == 0)
        return;
    const QSizeF whole = m_pages->size() * (logicalDpiX() / 72.0);
    const qreal wide = (viewport()->width() - 2 * Gap) / whole.width();
    const qreal high = (viewport()->height() - 2 * Gap) / whole.height();
    scale(m_fit == Fit::Width ? wide : std::min(wide, high));
}

void PageView::updateScrollBars()
{
    const QSizeF size = pageSize();
    const int height = int(m_pages->count() * (size.height() + Gap) + Gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) - viewport()->width()));
}

void PageView::tellCurrentPage()
{
    const int page = currentPage();
    if (std::exchange(m_told, page) != page)
        emit currentPageChanged(page);
}

void PageView::scale(qreal zoom)
{
    const qreal wanted = std::clamp(zoom, LeastZoom, MostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const qreal grown = wanted / m_zoom;
    const bool atTop = verticalScrollBar()->value() == 0;
    m_zoom = wanted;
    m_pictures.clear();
    updateScrollBars();
    // The same line stays in the middle; who looks at the beginning stays there.
    verticalScrollBar()->setValue(atTop ? 0 : int(middle * grown - viewport()->height() / 2.0));
    viewport()->update();
    emit zoomChanged(m_zoom);
}
