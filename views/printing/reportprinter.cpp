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

ReportPages wanted(const ReportPages &pages, const QPrinter &printer)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return pages;
    return pages.part(std::min(printer.fromPage(), pages.count()) - 1,
                      std::clamp(printer.toPage(), 1, pages.count()) - 1);
}

void paintAll(const ReportPages &pages, QPainter &painter, QPagedPaintDevice &device, const QRectF &target)
{
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.paint(painter, page, target);
    }
}

/// The whole sheet, smaller where the paper is not A4.
QRectF onPaper(const ReportPages &pages, const QPrinter &printer)
{
    const QSizeF paper(printer.pageLayout().fullRectPixels(printer.resolution()).size());
    const QSizeF fitted = pages.size().scaled(paper, Qt::KeepAspectRatio);
    return {QPointF((paper.width() - fitted.width()) / 2, (paper.height() - fitted.height()) / 2), fitted};
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
    paintAll(pages, painter, writer, QRectF(QPointF(), pages.size() * (PdfResolution / 72.0)));
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
    const ReportPages some = wanted(pages, printer);
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return toPdf(some, printer.outputFileName());

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
    paintAll(some, painter, printer, onPaper(pages, printer));
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        const QString message = QCoreApplication::translate(
            "ReportPrinter", "The printer reported an error. Look at it and print again.");
        return failure({Error::Kind::Unreachable, message, printer.printerName()});
    }
    return {};
}
