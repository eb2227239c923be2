// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

QIcon Icons::named(const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString ours = u":/icons/%1.svg"_s.arg(name);
    if (QFile::exists(ours))
        return QIcon(ours);
    return QIcon::fromTheme(name);
}

QPixmap Icons::tinted(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString key = u"tinted/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = named(name).pixmap(QSize(size, size), ratio);
    if (pixmap.isNull())
        return {};
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
