// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

/// The typefaces of office paper (GB/T 9704-2012): 宋体, 仿宋, 黑体, 楷体, 小标宋.
enum class PaperFace { Song, FangSong, Hei, Kai, Title };

/// Red is for the head of formal papers (红头).
enum class PaperInk { Black, Red };

/// How a text is set. All measures on paper are points (1/72 inch).
struct PaperStyle
{
    PaperFace face = PaperFace::Song;
    qreal size = 10.5;
    qreal pitch = 16; ///< from line to line
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal indent = 0;  ///< of the first line
    qreal spacing = 0; ///< added after each character
    PaperInk ink = PaperInk::Black;
};

/// A text at its place. It is set again when painted, so a thousand pages stay small in memory.
struct PlacedText
{
    QString text;
    PaperStyle style;
    QPointF at;
    qreal width = 0;
    int firstLine = 0;
    int lineCount = -1; ///< -1: to the end
};

struct PlacedRule
{
    QLineF line;
    qreal width = 0.5;
    bool dashed = false;
    PaperInk ink = PaperInk::Black;
};

/// A picture decoded for its place: a page of pictures is painted without reading a file.
struct PlacedPicture
{
    QImage image;
    QRectF box;
};

/// One side of paper with everything in its place.
struct PaperSheet
{
    QList<PlacedText> texts;
    QList<PlacedRule> rules;
    QList<PlacedPicture> pictures;
};
