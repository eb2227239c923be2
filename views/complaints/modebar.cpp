// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/modebar.h"

#include "views/widgets/icons.h"
#include "views/widgets/look.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

ModeBar::ModeBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_chosen(newButton(u"chosen"_s, {}, u"edit-select-all"_s))
    , m_filters(newButton(u"filtersShown"_s, tr("Filters"), u"view-filter"_s))
    , m_columns(newButton(u"columns"_s, tr("Columns"), u"object-columns"_s))
{
    setObjectName(u"modes"_s);
    m_tabs->setObjectName(u"modeTabs"_s);
    m_tabs->setAccessibleName(tr("How the requests are shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &title : {tr("List"), tr("Board"), tr("Calendar"), tr("Hot spots")})
        m_tabs->addTab(title);
    m_filters->setCheckable(true);
    m_chosen->setPopupMode(QToolButton::InstantPopup);
    m_chosen->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Look::Tight);
    row->addWidget(m_tabs);
    row->addStretch();
    for (QToolButton *button : {m_chosen, m_filters, m_columns})
        row->addWidget(button);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showButtons();
        emit modeChanged(mode());
    });
    connect(m_filters, &QToolButton::clicked, this, &ModeBar::filtersAsked);
    connect(m_columns, &QToolButton::clicked, this, &ModeBar::columnsAsked);
}

QToolButton *ModeBar::newButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(Icons::named(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

ModeBar::Mode ModeBar::mode() const
{
    return Mode(m_tabs->currentIndex());
}

void ModeBar::setMode(Mode mode)
{
    m_tabs->setCurrentIndex(int(mode));
}

void ModeBar::showButtons()
{
    m_filters->setVisible(mode() == Mode::List || mode() == Mode::Board);
    m_columns->setVisible(mode() == Mode::List);
    m_chosen->setVisible(mode() == Mode::List && !m_chosen->text().isEmpty());
}

void ModeBar::setFilters(bool shown, int used)
{
    m_filters->setChecked(shown);
    m_filters->setText(used > 0 ? tr("Filters %1").arg(used) : tr("Filters"));
}

void ModeBar::setChosenActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_chosen);
    menu->addActions(actions);
    m_chosen->setMenu(menu);
}

void ModeBar::setChosen(int rows)
{
    m_chosen->setText(rows > 1 ? tr("%n chosen", nullptr, rows) : QString());
    showButtons();
}
