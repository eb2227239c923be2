// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/detailcard.h"

#include "views/widgets/actionbutton.h"
#include "views/widgets/flowlayout.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

DetailCard::DetailCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_badge(new BadgeLabel(this))
    , m_actions(new FlowLayout)
{
    setProperty("card", true);
    m_title->setObjectName(u"title"_s);
    m_title->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_badge->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);

    auto *content = new QWidget;
    content->setProperty("plain", true);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(Look::Roomy, 0, Look::Roomy, Look::Roomy);
    m_body->setSpacing(Look::Wide);
    m_body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"detail"_s);
    scroll->setAccessibleName(tr("Details"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    m_actions->setSpacing(Look::Near);
    auto *pinned = new QVBoxLayout;
    pinned->setContentsMargins(Look::Roomy, Look::Roomy, Look::Roomy, 0);
    pinned->setSpacing(Look::Gap);
    pinned->addLayout(head);
    pinned->addLayout(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(Look::Roomy);
    column->addLayout(pinned);
    column->addWidget(scroll, 1);
}

void DetailCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void DetailCard::setBadge(const Badge &badge)
{
    m_badge->setBadge(badge);
    m_badge->setVisible(!badge.text.isEmpty());
}

void DetailCard::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just clicked
        delete item;
    }
    bool first = true;
    for (QAction *action : actions) {
        if (!action)
            continue;
        auto *button = new ActionButton(action, this);
        button->setProperty("primary", std::exchange(first, false) && !action->menu<QMenu *>());
        m_actions->addWidget(button);
        button->setVisible(action->isVisible());
    }
}

void DetailCard::addWidget(QWidget *widget)
{
    m_body->insertWidget(m_body->count() - 1, widget);
}
