// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

/// The parts a report is made of. Texts are what stands on paper: translated, formatted and masked already.
namespace Report {
enum class Align { Left, Centre, Right };

/// Levels 1 to 4 are 一、 （一） 1. （1） of GB/T 9704-2012; the numbering is part of the text.
struct Heading
{
    QString text;
    int level = 1;
};

struct Paragraph
{
    QString text;
    Align align = Align::Left;
    bool indented = true; ///< first line by two characters
};

/// One line above or below a table, its parts spread over the width: 填报单位, 统计期间, 单位：元.
struct SpreadLine
{
    QStringList parts;
};

struct Field
{
    QString label;
    QString value;
    bool wide = false;   ///< takes the whole row
    bool strong = false; ///< larger and bold: the number, the deadline
    int lines = 1;       ///< at least this high
};

/// Labels and values in a ruled form, two to a row.
struct FieldGrid
{
    QList<Field> fields;
};

struct Column
{
    QString title; ///< may hold line breaks
    Align align = Align::Left;
    double width = 0; ///< share of the page's width; 0 = as the contents need
};

struct Table
{
    QList<Column> columns;
    QList<QStringList> rows; ///< a short row leaves its last cells empty
    QStringList totals;      ///< none: no totals row
};

/// Blanks to sign on, spread over the width: 单位负责人, 审核人, 制表人.
struct Signatures
{
    QStringList labels;
};

/// Small print.
struct Note
{
    QString text;
};

/// Where the sheet is cut in two.
struct CutLine
{
    QString text;
};

struct PageBreak
{
};

using Block =
    std::variant<Heading, Paragraph, SpreadLine, FieldGrid, Table, Signatures, Note, CutLine, PageBreak>;
} // namespace Report

/// The one thing reports produce: what is on paper, as plain data. How it looks is the printers' business.
struct ReportDocument
{
    enum class Kind {
        Formal,  ///< 公文: GB/T 9704-2012, 22 lines of 28 characters
        Working, ///< tables for meetings
        Slip,    ///< a form handed over the counter
    };
    enum class Orientation { Automatic, Portrait, Landscape };

    Kind kind = Kind::Working;
    Orientation orientation = Orientation::Automatic; ///< Automatic: landscape when a table needs the width
    QString issuer; ///< the body in whose name it is issued, above the title
    QString title;
    QList<Report::Block> blocks;

    /// Everything readable, one piece a line, in reading order: for search, comparison and tests.
    QString plainText() const;
};
