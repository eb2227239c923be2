// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/thumbnailmodel.h"

#include <QGuiApplication>
#include <QPainter>

ThumbnailModel::ThumbnailModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_pages(std::make_shared<ReportPages>())
    , m_pictures(60)
{
}

void ThumbnailModel::setPages(std::shared_ptr<const ReportPages> pages)
{
    beginResetModel();
    m_pages = std::move(pages);
    m_pictures.clear();
    endResetModel();
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages->count();
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return QString::number(index.row() + 1);
    if (role == Qt::DecorationRole)
        return picture(index.row());
    return {};
}

QPixmap ThumbnailModel::picture(int page) const
{
    if (const QPixmap *kept = m_pictures.object(page))
        return *kept;
    const qreal ratio = qGuiApp->devicePixelRatio();
    const QSizeF size = m_pages->size().scaled(Height, Height, Qt::KeepAspectRatio);
    QPixmap picture((size * ratio).toSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    m_pages->paint(painter, page, picture.rect());
    painter.setPen(Qt::gray);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    m_pictures.insert(page, new QPixmap(picture));
    return picture;
}
