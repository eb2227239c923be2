// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/reportpages.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

#include <memory>

/// Small pictures of the sheets, painted when they come into view.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int Height = 132;

    explicit ThumbnailModel(QObject *parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QPixmap picture(int page) const;

    std::shared_ptr<const ReportPages> m_pages;
    mutable QCache<int, QPixmap> m_pictures;
};
