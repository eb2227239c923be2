// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "views/printing/paperpictures.h"

/// Lays a document out: each block finds its place on the sheets.
class ReportLayout
{
public:
    /// `scale` below 1 sets everything in smaller type.
    explicit ReportLayout(const ReportDocument &document, qreal scale = 1);

    PaperLook look() const { return m_writer.look(); }
    QList<PaperSheet> sheets() const { return m_writer.sheets(); }

    void operator()(const Report::Heading &heading);
    void operator()(const Report::Paragraph &paragraph);
    void operator()(const Report::SpreadLine &line);
    void operator()(const Report::FieldGrid &grid);
    void operator()(const Report::Table &table);
    void operator()(const Report::Signatures &signatures);
    void operator()(const Report::SignOff &signOff);
    void operator()(const Report::Note &note);
    void operator()(const Report::CutLine &cut);
    void operator()(const Report::PageBreak &pageBreak);
    void operator()(const Report::Pictures &pictures);

private:
    void writeHead(const ReportDocument &document);
    void writeTitle(const QString &title);

    PaperWriter m_writer;
    PaperImages m_pictures;
};
