// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paperpictures.h"

#include "views/printing/papertext.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qreal DotsPerPoint = 200 / 72.0; // what an office printer shows of a photograph
constexpr qreal PictureGap = 10;           // between boxes
constexpr qreal Inset = 3;
constexpr qreal BoxShape = 0.75; // a camera's 4:3

struct Wanted
{
    QString file;
    QSizeF box; ///< in points
};

QSizeF boxOf(const PaperLook &look, int perRow)
{
    const qreal width = (look.width() - PictureGap * (perRow - 1)) / perRow;
    return {width, width * BoxShape};
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

QImage decoded(const Wanted &wanted)
{
    static const QList<QByteArray> formats{"jpeg", "jpg", "png", "gif", "bmp", "webp"};
    QImageReader reader(wanted.file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!formats.contains(reader.format()))
        return {};
    QSizeF room = wanted.box * DotsPerPoint;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        room.transpose(); // the size asked for is that before the turn
    const QSize size = reader.size();
    const QSize fitting = size.scaled(room.toSize(), Qt::KeepAspectRatio);
    if (size.isValid() && fitting.width() < size.width())
        reader.setScaledSize(fitting.expandedTo({1, 1}));
    const QImage image = reader.read();
    return image.isNull() ? QImage() : onWhite(image);
}

void writeOne(PaperWriter &writer, const Report::Picture &picture, const QImage &image, const QRectF &box)
{
    writer.rule({box.topLeft(), box.topRight()});
    writer.rule({box.bottomLeft(), box.bottomRight()});
    writer.rule({box.topLeft(), box.bottomLeft()});
    writer.rule({box.topRight(), box.bottomRight()});
    PaperStyle style = writer.look().small;
    style.alignment = Qt::AlignHCenter;
    const QRectF inside = box.adjusted(Inset, Inset, -Inset, -Inset);
    if (image.isNull()) {
        const QString text =
            QCoreApplication::translate("PaperPictures", "This picture cannot be shown here.");
        writer.place(
            {text, style, {inside.left(), box.center().y() - style.pitch / 2}, inside.width(), 0, 1});
    } else {
        QRectF place(QPointF(), QSizeF(image.size()).scaled(inside.size(), Qt::KeepAspectRatio));
        place.moveCenter(inside.center());
        writer.place({image, place});
    }
    writer.place({picture.caption, style, box.bottomLeft() + QPointF(0, 2), box.width(), 0, 2});
}
} // namespace

PaperImages decodedPictures(const ReportDocument &document, const PaperLook &look)
{
    QList<Wanted> wanted;
    for (const Report::Block &block : document.blocks) {
        const auto *pictures = std::get_if<Report::Pictures>(&block);
        if (!pictures)
            continue;
        for (const Report::Picture &picture : pictures->pictures)
            wanted.append({picture.file, boxOf(look, std::max(1, pictures->perRow))});
    }
    QThreadPool pool; // the shared one may be full of papers that wait here
    const QList<QImage> images = QtConcurrent::blockingMapped<QList<QImage>>(&pool, wanted, decoded);
    PaperImages byFile;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        byFile.insert(wanted.at(i).file, images.at(i));
    return byFile;
}

void writePictures(PaperWriter &writer, const Report::Pictures &pictures, const PaperImages &images)
{
    const int perRow = std::max(1, pictures.perRow);
    const QSizeF box = boxOf(writer.look(), perRow);
    const qreal row = box.height() + 2 * writer.look().small.pitch + Inset;
    for (qsizetype i = 0; i < pictures.pictures.size(); ++i) {
        const auto column = i % perRow;
        if (column == 0)
            writer.need(row);
        const QPointF at(writer.left() + qreal(column) * (box.width() + PictureGap), writer.y());
        const Report::Picture &picture = pictures.pictures.at(i);
        writeOne(writer, picture, images.value(picture.file), {at, box});
        if (column == perRow - 1 || i + 1 == pictures.pictures.size())
            writer.advance(row);
    }
    writer.space(writer.look().gap);
}
