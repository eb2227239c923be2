// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakecards.h"

#include "views/widgets/look.h"

#include <QLabel>
#include <QVBoxLayout>

QVBoxLayout *IntakeCards::newCard(QWidget *card, const QString &title)
{
    card->setProperty("card", true);
    auto *heading = new QLabel(title, card);
    heading->setFont(Look::scaled(card->font(), Look::Heading, QFont::DemiBold));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Look::Roomy, Look::Gap, Look::Roomy, Look::Roomy);
    column->setSpacing(Look::Gap);
    column->addWidget(heading);
    return column;
}

QHBoxLayout *IntakeCards::pair(QWidget *one, QWidget *other, int shareOfOne, int shareOfOther)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::Gap);
    row->addWidget(one, shareOfOne, Qt::AlignTop);
    row->addWidget(other, shareOfOther, Qt::AlignTop);
    return row;
}
