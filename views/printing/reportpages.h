// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "views/printing/papersheet.h"

#include <QPageLayout>
#include <QSizeF>

class QPainter;

/// A document laid out on sheets: the same on screen, in a PDF and on paper, because no device is asked.
/// A value without shared state: it may be made in one thread and painted in another.
class ReportPages
{
public:
    ReportPages() = default;
    explicit ReportPages(const ReportDocument &document);
    /// The sheets of several documents of one paper size, each numbered by itself.
    ReportPages(const QList<ReportDocument> &documents, const QString &title);

    int count() const { return int(m_sheets.size()); }
    QString title() const { return m_title; }

    /// The sheets from `first` to `last`, counted from 0, with the numbers they have in the whole.
    ReportPages part(int first, int last) const;

    /// Of each sheet, in points.
    QSizeF size() const { return m_size; }

    /// A4 without margins: those are on the sheets.
    QPageLayout pageLayout() const;

    /// Paints one sheet, from 0, to fill `target`, which must have the sheet's proportions.
    void paint(QPainter &painter, int page, const QRectF &target) const;

    const QList<PaperSheet> &sheets() const { return m_sheets; }

private:
    QString m_title;
    QSizeF m_size;
    QList<PaperSheet> m_sheets;
};
