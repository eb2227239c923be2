// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString foot{};      ///< at the bottom on the right: where somebody signs and dates
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

/// Who issues the paper, and when (落款): on the right, kept together, with room for the seal on both.
struct SignOff
{
    QString body;
    QString date;
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

struct Picture
{
    QString file; ///< any picture Qt reads; a camera's turn is put right
    QString caption;
};

/// Pictures side by side in boxes of one size, each as large as its box allows; what cannot be read says so.
struct Pictures
{
    QList<Picture> pictures;
    int perRow = 2;
};

using Block = std::variant<Heading,
                           Paragraph,
                           SpreadLine,
                           FieldGrid,
                           Table,
                           Signatures,
                           SignOff,
                           Note,
                           CutLine,
                           PageBreak,
                           Pictures>;
} // namespace Report
