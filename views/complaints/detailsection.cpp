// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/detailsection.h"

#include "views/widgets/look.h"

#include <QLabel>
#include <QVBoxLayout>

DetailSection::DetailSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(heading);
    column->addWidget(content);
}
