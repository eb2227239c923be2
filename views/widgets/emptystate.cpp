// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/widgets/actionbutton.h"
#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr int PictureSize = 48;
constexpr int HintWidth = 420;
constexpr int LeastHintWidth = 200;
constexpr int AllButMargins = 1000; // a stretch factor
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_hint(new QLabel(hint, this))
    , m_column(new QVBoxLayout(this))
{
    m_title->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    m_hint->setProperty("quiet", true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_hint->setMaximumWidth(HintWidth);
    m_hint->setMinimumWidth(LeastHintWidth);
    m_icon->setFixedHeight(PictureSize);

    m_column->setContentsMargins(Look::Wide, Look::Wide, Look::Wide, Look::Wide);
    m_column->setSpacing(Look::Near);
    m_column->addStretch(2);
    for (QLabel *label : {m_icon, m_title})
        m_column->addWidget(label, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_hint, AllButMargins);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addStretch(3);
    recolour();
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

void EmptyState::addButton(QAction *action)
{
    m_column->insertSpacing(m_column->count() - 1, Look::Near);
    m_column->insertWidget(m_column->count() - 1, new ActionButton(action, this), 0, Qt::AlignHCenter);
}

void EmptyState::recolour()
{
    const QColor faint = Look::colours(palette()).faint;
    m_icon->setPixmap(Icons::tinted(m_iconName, faint, PictureSize, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}
