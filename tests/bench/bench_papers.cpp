// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/casefile.h"
#include "tests/bench/figure.h"
#include "views/printing/reportprinter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// A case file with twenty photographs of a telephone, beside decoding and painting the same photographs
/// bare.
namespace {
constexpr int Pictures = 20;
constexpr int Repeats = 5;
constexpr QSize Photograph{4000, 3000};
constexpr double BoundMs = 3000;

/// Noise over shapes, so that the files are as large as a camera's.
QImage photograph(int seed)
{
    QImage image(Photograph, QImage::Format_RGB32);
    quint32 state = quint32(seed) * 2'654'435'761U + 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1'664'525U + 1'013'904'223U;
            const int grain = int(state >> 28);
            line[x] = qRgb((x / 16 + grain) & 255, (y / 12 + grain) & 255, ((x + y) / 24 + seed * 9) & 255);
        }
    }
    return image;
}

QList<CaseAttachment> photographs(const QTemporaryDir &folder)
{
    QList<CaseAttachment> all;
    for (int i = 0; i < Pictures; ++i) {
        const QString file = folder.filePath(u"%1.jpg"_s.arg(i));
        photograph(i).save(file, "JPEG", 85);
        all.append({.name = u"现场照片%1.jpg"_s.arg(i + 1), .file = file, .picture = true});
    }
    return all;
}

ComplaintDetail filedCase()
{
    ComplaintDetail detail;
    detail.complaint.number = u"001-2025-A000001"_s;
    detail.complaint.content = u"小区门口的路灯坏了三天。晚上看不清路。"_s;
    detail.office = u"云溪街道"_s;
    for (int i = 0; i < 40; ++i)
        detail.steps.append({.person = u"何晓芸"_s, .action = u"note"_s, .note = detail.complaint.content});
    return detail;
}

void printBare(const QList<CaseAttachment> &pictures)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (const CaseAttachment &picture : pictures) {
        QImageReader reader(picture.file);
        reader.setAutoTransform(true);
        painter.drawImage(QRectF(0, 0, 4000, 3000), reader.read());
        writer.newPage();
    }
}
} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const QList<CaseAttachment> pictures = photographs(folder);
    QList<double> ours;
    QList<double> bare;
    qsizetype bytes = 0;
    for (int i = 0; i < Repeats; ++i) {
        bare.append(Figure::milliseconds([&] { printBare(pictures); }));
        ours.append(Figure::milliseconds(
            [&] { bytes = ReportPrinter::pdf(ReportPages(caseFile(filedCase(), {}, pictures))).size(); }));
    }
    const double median = Figure::median(ours);
    const bool ok = Figure::report(
        "a case file with 20 photographs of 12 megapixels to PDF",
        u"%1 ms, %2 MB"_s.arg(median, 0, 'f', 0).arg(double(bytes) / 1e6, 0, 'f', 1).toUtf8(),
        u"decoding and painting them bare %1 ms"_s.arg(Figure::median(bare), 0, 'f', 0).toUtf8(),
        "≤ 3 s",
        median <= BoundMs);
    return ok ? 0 : 1;
}
