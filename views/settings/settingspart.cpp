// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspart.h"

#include "views/widgets/look.h"

#include <QHBoxLayout>
#include <QPushButton>

QWidget *SettingsPart::newLine(const QList<QWidget *> &fields)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Look::Gap);
    for (QWidget *field : fields)
        row->addWidget(field, field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? 0 : 1);
    row->setAlignment(Qt::AlignTop);
    return line;
}

QPushButton *SettingsPart::newButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}
