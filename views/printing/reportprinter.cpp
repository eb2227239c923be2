// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/reportprinter.h"

#include "views/printing/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PdfResolution = 720; // tenths of a point, the grain of the pages

struct Range
{
    int first = 0;
    int last = 0;
};

Range wanted(const QPrinter &printer, int pages)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {0, pages - 1};
    return {std::min(printer.fromPage(), pages) - 1, std::min(std::max(printer.toPage(), 1), pages) - 1};
}

} // namespace

QByteArray ReportPrinter::pdf(const ReportPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfResolution);
    writer.setPageLayout(pages.pageLayout());
    writer.setTitle(pages.title());
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page, QRectF(QPointF(), pages.size() * (PdfResolution / 72.0)));
    }
    painter.end();
    return withReadableText(buffer.data(), pages.sheets());
}

Result<> ReportPrinter::toPdf(const ReportPages &pages, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = pdf(pages);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const QString message = QCoreApplication::translate(
            "ReportPrinter",
            "The PDF could not be saved: %1. Choose another folder or free some space and save again.");
        return failure({Error::Kind::Storage, message.arg(file.errorString()), path});
    }
    return {};
}

Result<> ReportPrinter::print(const ReportPages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageOrientation(pages.pageLayout().orientation());
    printer.setDocName(pages.title());
    QPainter painter;
    if (!painter.begin(&printer)) {
        const QString message = QCoreApplication::translate(
            "ReportPrinter",
            "The printer does not answer. Check that it is switched on and connected, then print again.");
        return failure({Error::Kind::Unreachable, message, printer.printerName()});
    }
    // Another paper than A4 gets the whole sheet, smaller.
    const QSizeF paper = QSizeF(printer.pageLayout().fullRectPixels(printer.resolution()).size());
    const QSizeF fitted = pages.size().scaled(paper, Qt::KeepAspectRatio);
    const QRectF target(QPointF((paper.width() - fitted.width()) / 2, (paper.height() - fitted.height()) / 2),
                        fitted);
    const Range range = wanted(printer, pages.count());
    for (int page = range.first; page <= range.last; ++page) {
        if (page > range.first)
            printer.newPage();
        pages.paint(painter, page, target);
    }
    painter.end();
    if (printer.printerState() == QPrinter::Error) {
        const QString message = QCoreApplication::translate(
            "ReportPrinter", "The printer reported an error. Look at it and print again.");
        return failure({Error::Kind::Unreachable, message, printer.printerName()});
    }
    return {};
}
