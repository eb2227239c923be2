// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportdocument.h"

namespace {

struct Pieces
{
    QStringList texts;

    void operator()(const Report::Heading &heading) { texts << heading.text; }
    void operator()(const Report::Paragraph &paragraph) { texts << paragraph.text; }
    void operator()(const Report::SpreadLine &line) { texts << line.parts; }
    void operator()(const Report::Signatures &signatures) { texts << signatures.labels; }
    void operator()(const Report::Note &note) { texts << note.text; }
    void operator()(const Report::CutLine &cut) { texts << cut.text; }
    void operator()(const Report::PageBreak &) {}
    void operator()(const Report::SignOff &signOff) { texts << signOff.body << signOff.date; }

    void operator()(const Report::Pictures &pictures)
    {
        for (const Report::Picture &picture : pictures.pictures)
            texts << picture.caption;
    }

    void operator()(const Report::FieldGrid &grid)
    {
        for (const Report::Field &field : grid.fields)
            texts << field.label << field.value << field.foot;
    }

    void operator()(const Report::Table &table)
    {
        for (const Report::Column &column : table.columns)
            texts << column.title;
        for (const QStringList &row : table.rows)
            texts << row;
        texts << table.totals;
    }
};

} // namespace

QString ReportDocument::plainText() const
{
    Pieces pieces{{issuer, number, title}};
    for (const Report::Block &block : blocks)
        std::visit(pieces, block);
    pieces.texts.removeAll(QString());
    return pieces.texts.join(QChar::LineFeed);
}
