// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fieldlist.h"

#include <QGridLayout>
#include <QLabel>

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Look::Roomy);
    m_grid->setVerticalSpacing(Look::Near);
    m_grid->setColumnStretch(1, 1);
}

void FieldList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // until the event loop deletes it
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void FieldList::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        addRow(label, newValue(label, value));
}

void FieldList::addData(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *shown = newValue(label, value);
    shown->setProperty("data", true);
    addRow(label, shown);
}

QLabel *FieldList::newValue(const QString &label, const QString &value)
{
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setText(value);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(label);
    words->setAccessibleDescription(value);
    return words;
}

void FieldList::addBadge(const QString &label, const Badge &badge)
{
    auto *pill = new BadgeLabel(this);
    pill->setBadge(badge);
    addRow(label, pill);
}

void FieldList::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    heading->setContentsMargins(0, m_grid->count() ? Look::Gap : 0, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void FieldList::addRow(const QString &label, QWidget *value)
{
    auto *name = new QLabel(label, this);
    name->setProperty("quiet", true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(value, row, 1, value->hasHeightForWidth() ? Qt::Alignment() : Qt::AlignLeft);
}
