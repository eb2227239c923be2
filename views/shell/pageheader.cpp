// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pageheader.h"

#include "views/shell/page.h"
#include "views/widgets/actionbutton.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int ButtonsShown = 3; // the rest waits in a menu
constexpr int SearchWidth = 300;
} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_searchSlot(new QHBoxLayout)
    , m_actionSlot(new QHBoxLayout)
    , m_globalSlot(new QHBoxLayout)
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(Look::scaled(font(), Look::Title, QFont::DemiBold));
    m_actionSlot->setSpacing(Look::Near);
    m_globalSlot->setSpacing(Look::Tight);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::Wide, Look::Gap, Look::Roomy, Look::Near);
    row->setSpacing(Look::Gap);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addLayout(m_searchSlot, 2);
    row->addLayout(m_actionSlot);
    row->addLayout(m_globalSlot);
}

void PageHeader::show(Page *page)
{
    if (m_page)
        m_page->disconnect(this);
    if (m_search) {
        m_search->hide();
        m_search->setParent(m_page);
    }
    m_page = page;
    m_search = page->searchWidget();
    if (m_search) {
        m_search->setMaximumWidth(SearchWidth);
        m_searchSlot->addWidget(m_search);
        m_search->show();
    }
    connect(page, &Page::titleChanged, this, &PageHeader::showTitle);
    showTitle();
    showActions(page->headerActions());
}

void PageHeader::addGlobalAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    m_globalSlot->addWidget(button);
}

bool PageHeader::focusSearch()
{
    if (!m_search)
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PageHeader::showTitle()
{
    if (m_page)
        m_title->setText(m_page->title());
}

void PageHeader::showActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_actionSlot->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < qMin<qsizetype>(actions.size(), ButtonsShown); ++i) {
        auto *button = new ActionButton(actions.at(i), this);
        button->setProperty("primary", i == 0);
        m_actionSlot->addWidget(button);
    }
    if (actions.size() <= ButtonsShown)
        return;
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreActions"_s);
    more->setIcon(Icons::named(u"overflow-menu"_s));
    more->setAccessibleName(tr("More actions"));
    more->setToolTip(tr("More actions"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    more->menu()->addActions(actions.mid(ButtonsShown));
    m_actionSlot->addWidget(more);
}
