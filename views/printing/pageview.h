// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/reportpages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

/// Sheets one below the other, as they will be printed. Only what is visible is painted.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };

    explicit PageView(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);

    int currentPage() const; ///< from 0; the one in the middle of the view
    void showPage(int page);

    qreal zoom() const { return m_zoom; } ///< 1 = as large as on paper, as far as the screen knows its size
    void setZoom(qreal zoom);
    void setFit(Fit fit);

signals:
    void currentPageChanged(int page);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF pageSize() const; ///< on screen
    QRectF pageRect(int page) const;
    QPixmap picture(int page);
    void applyFit();
    void updateScrollBars();
    void tellCurrentPage();
    void scale(qreal zoom);

    std::shared_ptr<const ReportPages> m_pages;
    QCache<int, QPixmap> m_pictures;
    qreal m_zoom = 1;
    Fit m_fit = Fit::Width;
    int m_told = 0;
};
