// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/paperlook.h"

namespace {

PaperLook formalLook()
{
    PaperLook look;
    look.page = {pointsOf(210), pointsOf(297)};
    look.margins = {pointsOf(28), pointsOf(37), pointsOf(26), pointsOf(35)};
    const qreal linePitch = look.height() / 22;
    const qreal characterPitch = look.width() / 28;
    look.issuer = {PaperFace::Title, 36, linePitch * 2.5, Qt::AlignHCenter, 0, 0, PaperInk::Red};
    look.title = {PaperFace::Title, 22, linePitch * 1.15, Qt::AlignHCenter};
    look.body = {PaperFace::FangSong, 16, linePitch, Qt::AlignLeft, 0, characterPitch - 16.005};
    look.cell = {PaperFace::Song, 10.5, 16};
    look.small = {PaperFace::FangSong, 14, 22};
    look.gap = 0; // the grid of lines is the rhythm
    return look;
}

PaperLook workingLook()
{
    PaperLook look;
    look.page = {pointsOf(210), pointsOf(297)};
    look.margins = {pointsOf(20), pointsOf(18), pointsOf(15), pointsOf(18)};
    look.issuer = {PaperFace::Song, 12, 20, Qt::AlignHCenter};
    look.title = {PaperFace::Title, 18, 30, Qt::AlignHCenter};
    look.body = {PaperFace::Song, 12, 20};
    look.cell = {PaperFace::Song, 10.5, 15.5};
    look.small = {PaperFace::Song, 9, 13.5};
    return look;
}

PaperLook slipLook()
{
    PaperLook look = workingLook();
    look.margins = {pointsOf(20), pointsOf(18), pointsOf(20), pointsOf(14)};
    look.issuer = {PaperFace::Song, 15, 26, Qt::AlignHCenter};
    look.title = {PaperFace::Title, 24, 42, Qt::AlignHCenter};
    look.cell = {PaperFace::Song, 11, 18.5};
    look.small = {PaperFace::Song, 9.5, 15};
    look.gap = 9;
    return look;
}

} // namespace

PaperStyle PaperLook::heading(int level) const
{
    PaperStyle style = body;
    if (level <= 1)
        style.face = PaperFace::Hei;
    else if (level == 2)
        style.face = PaperFace::Kai;
    return style;
}

PaperLook PaperLook::shrunk(qreal factor) const
{
    PaperLook look = *this;
    for (PaperStyle *style : {&look.issuer, &look.title, &look.body, &look.cell, &look.small}) {
        style->size *= factor;
        style->pitch *= factor;
    }
    look.gap *= factor;
    return look;
}

PaperLook paperLook(ReportDocument::Kind kind, bool landscape)
{
    PaperLook look = kind == ReportDocument::Kind::Formal ? formalLook()
                     : kind == ReportDocument::Kind::Slip ? slipLook()
                                                          : workingLook();
    if (landscape)
        look.page.transpose();
    return look;
}
