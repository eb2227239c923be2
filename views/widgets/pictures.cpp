// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pictures.h"

#include "models/attachments/mediatype.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 MostPixels = 100'000'000;
constexpr int JpegQuality = 85;

/// The decoder of what stands in the file, whatever it is called; empty for what is not decoded.
QByteArray formatOf(QFile &file)
{
    const QString type = MediaType::of(file.peek(MediaType::HeadSize), {});
    return MediaType::isImage(type) ? type.section(u'/', 1).toLatin1() : QByteArray();
}

bool isWithinBounds(QSize size)
{
    return !size.isEmpty() && qint64(size.width()) * size.height() <= MostPixels;
}

Result<QByteArray> written(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.isNull() && image.save(&buffer, format, quality))
        return buffer.data();
    return failure({Error::Kind::Invalid,
                    QCoreApplication::translate("Pictures",
                                                "The picture cannot be read. It may be damaged or far too "
                                                "large; keep it as it is or choose another."),
                    {}});
}
} // namespace

QSize Pictures::sizeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray format = formatOf(file);
    return format.isEmpty() ? QSize() : QImageReader(&file, format).size();
}

QImage Pictures::read(const QString &path, QSize fit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return {};
    QImageReader reader(&file, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isWithinBounds(size))
        return {};
    if (size.width() > fit.width() || size.height() > fit.height())
        reader.setScaledSize(size.scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

Result<QByteArray> Pictures::shrunk(const QString &path)
{
    return written(read(path, {ShrunkSide, ShrunkSide}), "JPG", JpegQuality);
}

Result<QByteArray> Pictures::encoded(const QImage &image)
{
    const QSize screen{2 * ShrunkSide, 2 * ShrunkSide};
    if (image.width() <= screen.width() && image.height() <= screen.height())
        return written(image, "PNG", -1);
    return written(image.scaled(screen, Qt::KeepAspectRatio, Qt::SmoothTransformation), "JPG", JpegQuality);
}
