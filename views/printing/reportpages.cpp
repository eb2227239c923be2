// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/reportpages.h"

#include "views/printing/papertext.h"
#include "views/printing/reportlayout.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

/// GB/T 9704-2012, 7.5: 4号, 7 mm below the text, odd pages on the right, even ones on the left, one
/// character in.
PlacedText formalNumber(const PaperLook &look, int page)
{
    PaperStyle style{PaperFace::Song, 14, 20, page % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft};
    const QPointF at(look.margins.left() + style.size, look.bottom() + pointsOf(7) - style.pitch / 2);
    return {u"— %1 —"_s.arg(page), style, at, look.width() - 2 * style.size};
}

QColor colour(PaperInk ink)
{
    static const QColor officialRed(0xd9, 0x00, 0x0d);
    return ink == PaperInk::Red ? officialRed : QColor(Qt::black);
}

PlacedText workingNumber(const PaperLook &look, int page, qsizetype pages)
{
    PaperStyle style = look.small;
    style.alignment = Qt::AlignHCenter;
    const QPointF at(look.margins.left(), look.page.height() - look.margins.bottom() + pointsOf(5));
    const QString text = QCoreApplication::translate("ReportPages", "Page %1 of %2").arg(page).arg(pages);
    return {text, style, at, look.width()};
}

/// A slip is one sheet: what is too long is set smaller, as far as it can be read.
ReportLayout laidOut(const ReportDocument &document)
{
    ReportLayout layout(document);
    if (document.kind != ReportDocument::Kind::Slip)
        return layout;
    for (const qreal scale : {0.92, 0.85, 0.78, 0.7}) {
        if (layout.sheets().size() == 1)
            break;
        layout = ReportLayout(document, scale);
    }
    return layout;
}

void addNumbers(QList<PaperSheet> &sheets, const PaperLook &look, ReportDocument::Kind kind)
{
    if (kind == ReportDocument::Kind::Slip && sheets.size() == 1)
        return;
    for (int i = 0; i < sheets.size(); ++i)
        sheets[i].texts.append(kind == ReportDocument::Kind::Formal
                                   ? formalNumber(look, i + 1)
                                   : workingNumber(look, i + 1, sheets.size()));
}

} // namespace

ReportPages::ReportPages(const ReportDocument &document)
    : m_title(document.title)
{
    const ReportLayout layout = laidOut(document);
    m_size = layout.look().page;
    m_sheets = layout.sheets();
    addNumbers(m_sheets, layout.look(), document.kind);
}

ReportPages::ReportPages(const QList<ReportDocument> &documents, const QString &title)
    : m_title(title)
{
    for (const ReportDocument &document : documents) {
        const ReportPages pages(document);
        m_size = pages.m_size;
        m_sheets += pages.m_sheets;
    }
}

ReportPages ReportPages::part(int first, int last) const
{
    ReportPages some = *this;
    some.m_sheets = m_sheets.mid(first, last - first + 1);
    return some;
}

QPageLayout ReportPages::pageLayout() const
{
    const bool landscape = m_size.width() > m_size.height();
    return {QPageSize(QPageSize::A4),
            landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(0, 0, 0, 0)};
}

void ReportPages::paint(QPainter &painter, int page, const QRectF &target) const
{
    const PaperSheet &sheet = m_sheets.at(page);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_size.width(), target.height() / m_size.height());
    for (const PlacedRule &rule : sheet.rules) {
        QPen pen(colour(rule.ink), rule.width, rule.dashed ? Qt::DashLine : Qt::SolidLine, Qt::SquareCap);
        if (rule.dashed)
            pen.setDashPattern({6, 6});
        painter.setPen(pen);
        painter.drawLine(rule.line);
    }
    for (const PlacedPicture &picture : sheet.pictures)
        painter.drawImage(picture.box, picture.image);
    for (const PlacedText &text : sheet.texts) {
        painter.setPen(colour(text.style.ink));
        PaperText(text.text, text.style, text.width).draw(painter, text.at, text.firstLine, text.lineCount);
    }
    painter.restore();
}
