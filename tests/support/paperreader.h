// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// What stands in a PDF file, as any other program reads it.
namespace PaperReader {
inline bool isThere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// Without blanks, line ends and the numbers of formal pages, cell by cell.
inline QString text(const QString &pdf)
{
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
    reader.waitForFinished();
    static const QRegularExpression blanks(QStringLiteral("\\s+|\u2014 \\d+ \u2014"));
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(blanks);
}

/// The first piece of the document that cannot be read back; empty when all can.
inline QString missing(const ReportDocument &document, const QString &read)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (QString piece : document.plainText().split(QChar::LineFeed))
        if (!read.contains(piece.remove(blanks)))
            return piece;
    return {};
}
} // namespace PaperReader
