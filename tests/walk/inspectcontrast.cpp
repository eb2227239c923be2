// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/inspect.h"

#include "tests/walk/widgettexts.h"
#include "views/widgets/look.h"

#include <QtWidgets>

namespace {

constexpr double Enough = 4.5; // WCAG 2 AA
constexpr double EnoughLarge = 3.0;
constexpr double Smoothing = 0.8; // thin strokes never reach their full colour between two pixels

QImage cut(const QWidget *widget, const QWidget *root, const QImage &picture, const QMargins &inset)
{
    const double ratio = picture.devicePixelRatio();
    const QRect place = QRect(widget->mapTo(root, QPoint()), widget->size()).marginsRemoved(inset);
    const QRect pixels(qRound(place.x() * ratio),
                       qRound(place.y() * ratio),
                       qRound(place.width() * ratio),
                       qRound(place.height() * ratio));
    return picture.copy(pixels.intersected(picture.rect())).convertToFormat(QImage::Format_RGB32);
}

QRgb mostFrequent(const QImage &image)
{
    QHash<QRgb, int> counts;
    QRgb best = 0;
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const int count = ++counts[image.pixel(x, y)]; count > most) {
                most = count;
                best = image.pixel(x, y);
            }
    return best;
}

double strongest(const QImage &image, QColor ground)
{
    QSet<QRgb> seen;
    double best = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QRgb pixel = image.pixel(x, y); !seen.contains(pixel)) {
                seen.insert(pixel);
                best = qMax(best, Look::contrast(QColor::fromRgb(pixel), ground));
            }
    return best;
}

bool isLarge(const QFont &font)
{
    const double points = QFontInfo(font).pointSizeF();
    return points >= 18 || (points >= 14 && font.bold());
}

} // namespace

QStringList Inspect::faint(const QWidget *root, const QImage &picture)
{
    QStringList faults;
    for (const QWidget *widget : shownWidgets(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        const QMargins edge = button ? QMargins(8, 5, 8, 5) : QMargins();
        const QImage part = cut(widget, root, picture, edge);
        if (part.isNull())
            continue;
        const QColor ground = QColor::fromRgb(mostFrequent(part));
        const double has = label ? Look::contrast(label->palette().color(label->foregroundRole()), ground)
                                 : strongest(part, ground) / Smoothing;
        if (has < (isLarge(widget->font()) ? EnoughLarge : Enough))
            faults += describeFault("faint", widget, QString("%1 has %2:1").arg(text).arg(has, 0, 'f', 1));
    }
    return faults;
}
