// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/reportlayout.h"

#include "views/printing/papergrid.h"
#include "views/printing/papertext.h"
#include "views/printing/tablefit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool turned(const ReportDocument &document)
{
    if (document.orientation != ReportDocument::Orientation::Automatic)
        return document.orientation == ReportDocument::Orientation::Landscape;
    const PaperLook upright = paperLook(document.kind, false);
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Report::Block &block) {
        const auto *table = std::get_if<Report::Table>(&block);
        return table && isTooWide(*table, upright.cell, upright.width());
    });
}

Qt::Alignment alignment(Report::Align align)
{
    switch (align) {
    case Report::Align::Centre:
        return Qt::AlignHCenter;
    case Report::Align::Right:
        return Qt::AlignRight;
    case Report::Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

PaperStyle aligned(PaperStyle style, Qt::Alignment to)
{
    style.alignment = to;
    return style;
}

/// Smaller where the text would not go on one line.
PaperStyle fitted(PaperStyle style, const QString &text, qreal width)
{
    const qreal wanted = paperTextWidth(text, style);
    if (wanted > width)
        style.size *= width / wanted * 0.99;
    return style;
}

struct Columns
{
    const Report::Table &table;
    TableFit fit;

    GridRow row(const QStringList &texts, PaperFace face) const
    {
        GridRow cells;
        qreal x = 0;
        for (int i = 0; i < table.columns.size(); ++i) {
            PaperStyle style = aligned(fit.style, alignment(table.columns.at(i).align));
            style.face = face;
            cells << GridCell{texts.value(i), style, x, fit.widths.at(i)};
            x += fit.widths.at(i);
        }
        return cells;
    }

    GridRow header() const
    {
        QStringList titles;
        for (const Report::Column &column : table.columns)
            titles << column.title;
        GridRow cells = row(titles, PaperFace::Hei);
        for (GridCell &cell : cells)
            cell.style.alignment = Qt::AlignHCenter;
        return cells;
    }

    /// What a table without rows says across its width.
    GridRow nothing(qreal width) const
    {
        const QString text = QCoreApplication::translate("ReportLayout", "No records in this period.");
        return {GridCell{text, aligned(fit.style, Qt::AlignHCenter), 0, width}};
    }
};

GridCell labelCell(const PaperLook &look, const QString &label, qreal x, qreal width)
{
    return {label, aligned(look.cell, Qt::AlignHCenter), x, width};
}

GridCell valueCell(const PaperLook &look, const Report::Field &field, qreal x, qreal width)
{
    PaperStyle style = look.cell;
    if (field.strong) {
        style.face = PaperFace::Hei;
        style.size *= 1.3;
        style.pitch *= 1.25;
    }
    return {field.value, style, x, width, field.lines, field.foot};
}

} // namespace

ReportLayout::ReportLayout(const ReportDocument &document, qreal scale)
    : m_writer(paperLook(document.kind, turned(document)).shrunk(scale))
    , m_pictures(decodedPictures(document, look()))
{
    writeHead(document);
    for (const Report::Block &block : document.blocks)
        std::visit(*this, block);
}

void ReportLayout::writeHead(const ReportDocument &document)
{
    const bool formal = document.kind == ReportDocument::Kind::Formal;
    if (!document.issuer.isEmpty())
        m_writer.write(document.issuer, fitted(look().issuer, document.issuer, look().width()));
    if (!document.number.isEmpty())
        m_writer.write(document.number, aligned(look().body, formal ? Qt::AlignHCenter : Qt::AlignRight));
    if (formal && !document.issuer.isEmpty()) {
        // GB/T 9704-2012, 7.2.7: a red line as wide as the text, 4 mm under the number.
        const qreal y = m_writer.y() + pointsOf(4);
        m_writer.rule({{m_writer.left(), y, m_writer.left() + look().width(), y}, 1.5, false, PaperInk::Red});
        m_writer.advance(2 * look().body.pitch);
    }
    if (document.title.isEmpty())
        return;
    writeTitle(document.title);
    m_writer.space(formal ? look().body.pitch : 4);
}

void ReportLayout::writeTitle(const QString &title)
{
    const PaperStyle style = look().title;
    const int lines = paperLineCount(title, style, look().width());
    qreal width = look().width();
    // A title of several lines breaks into even ones, not into a full one and a remainder.
    if (lines > 1 && !title.contains(u'\n'))
        width = std::min(width, paperTextWidth(title, style) / lines + style.size);
    const int even = paperLineCount(title, style, width);
    const qreal inset = (look().width() - width) / 2;
    m_writer.place({title, style, {m_writer.left() + inset, m_writer.y()}, width});
    m_writer.advance(even * style.pitch);
}

void ReportLayout::operator()(const Report::Heading &heading)
{
    PaperStyle style = look().heading(heading.level);
    m_writer.space(look().gap);
    m_writer.need(style.pitch + 2 * look().body.pitch); // never the last line of a sheet
    style.indent = look().gap > 0 ? 0 : 2 * (style.size + style.spacing);
    m_writer.write(heading.text, style);
}

void ReportLayout::operator()(const Report::Paragraph &paragraph)
{
    PaperStyle style = aligned(look().body, alignment(paragraph.align));
    if (paragraph.indented && paragraph.align == Report::Align::Left)
        style.indent = 2 * (style.size + style.spacing);
    m_writer.write(paragraph.text, style);
    m_writer.space(look().gap / 2);
}

void ReportLayout::operator()(const Report::SpreadLine &line)
{
    const PaperStyle &cell = look().cell;
    m_writer.need(cell.pitch * 3);
    const auto last = line.parts.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const Qt::Alignment side = i == 0 ? Qt::AlignLeft : i == last ? Qt::AlignRight : Qt::AlignHCenter;
        m_writer.place(
            {line.parts.at(i), aligned(cell, side), {m_writer.left(), m_writer.y()}, look().width()});
    }
    m_writer.advance(cell.pitch + 3);
}

void ReportLayout::operator()(const Report::FieldGrid &grid)
{
    const qreal half = look().width() / 2;
    const qreal label = look().cell.size * 6.4;
    PaperGrid paper(m_writer);
    for (int i = 0; i < grid.fields.size(); ++i) {
        const Report::Field &field = grid.fields.at(i);
        const bool pair = !field.wide && i + 1 < grid.fields.size() && !grid.fields.at(i + 1).wide;
        GridRow row{labelCell(look(), field.label, 0, label),
                    valueCell(look(), field, label, (pair ? half : look().width()) - label)};
        if (pair) {
            const Report::Field &next = grid.fields.at(++i);
            row << labelCell(look(), next.label, half, label)
                << valueCell(look(), next, half + label, half - label);
        }
        paper.add(row);
    }
    paper.finish();
    m_writer.space(look().gap);
}

void ReportLayout::operator()(const Report::Table &table)
{
    if (table.columns.isEmpty())
        return;
    const Columns columns{table, fitTable(table, look().cell, look().width())};
    const GridRow totals = columns.row(table.totals, PaperFace::Hei);
    PaperGrid paper(m_writer, {columns.header()});
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool last = i + 1 == table.rows.size();
        const qreal keep = last && !table.totals.isEmpty() ? PaperGrid::rowHeight(totals) : 0;
        paper.add(columns.row(table.rows.at(i), PaperFace::Song), keep);
    }
    if (table.rows.isEmpty())
        paper.add(columns.nothing(look().width()));
    if (!table.totals.isEmpty())
        paper.add(totals);
    paper.finish();
    m_writer.space(look().gap);
}

void ReportLayout::operator()(const Report::Signatures &signatures)
{
    if (signatures.labels.isEmpty())
        return;
    const PaperStyle &cell = look().cell;
    const qreal each = look().width() / qreal(signatures.labels.size());
    m_writer.space(look().gap);
    m_writer.need(2 * cell.pitch);
    m_writer.space(cell.pitch / 2);
    qreal x = m_writer.left();
    for (const QString &label : signatures.labels) {
        const qreal used = std::min(paperTextWidth(label, cell), each);
        m_writer.place({label, cell, {x, m_writer.y()}, each});
        const qreal baseline = m_writer.y() + cell.pitch - 1;
        m_writer.rule({x + used + 2, baseline, std::max(x + used + 2, x + each - 12), baseline});
        x += each;
    }
    m_writer.advance(cell.pitch + look().gap);
}

void ReportLayout::operator()(const Report::SignOff &signOff)
{
    const PaperStyle style = aligned(look().body, Qt::AlignHCenter);
    const qreal lineWidth =
        std::max(paperTextWidth(signOff.body, style), paperTextWidth(signOff.date, style)) + style.size;
    const qreal inset = std::min(4 * style.size, look().width() - lineWidth); // 右空四字
    const qreal x = m_writer.left() + look().width() - lineWidth - std::max(inset, 0.0);
    m_writer.need(4 * style.pitch); // the seal lies over both lines
    m_writer.space(2 * style.pitch);
    for (const QString &line : {signOff.body, signOff.date}) {
        m_writer.place({line, style, {x, m_writer.y()}, lineWidth});
        m_writer.advance(style.pitch);
    }
    m_writer.space(look().gap);
}

void ReportLayout::operator()(const Report::Note &note)
{
    m_writer.write(note.text, look().small);
    m_writer.space(look().gap / 2);
}

void ReportLayout::operator()(const Report::CutLine &cut)
{
    const PaperStyle style = aligned(look().small, Qt::AlignHCenter);
    const qreal gap = paperTextWidth(cut.text, style) / 2 + 8;
    m_writer.space(look().gap);
    m_writer.need(style.pitch);
    const qreal y = m_writer.y() + style.pitch / 2;
    const qreal middle = look().page.width() / 2;
    // To the edges of the sheet: this is where the scissors start.
    m_writer.rule({0, y, middle - gap, y}, 0.5, true);
    m_writer.rule({middle + gap, y, look().page.width(), y}, 0.5, true);
    m_writer.place({cut.text, style, {m_writer.left(), m_writer.y()}, look().width()});
    m_writer.advance(style.pitch + look().gap);
}

void ReportLayout::operator()(const Report::PageBreak & /*pageBreak*/)
{
    if (!m_writer.atTop())
        m_writer.startSheet();
}

void ReportLayout::operator()(const Report::Pictures &pictures)
{
    writePictures(m_writer, pictures, m_pictures);
}
