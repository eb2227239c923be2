// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/detailactions.h"

#include "views/widgets/detailcard.h"

#include <QAction>
#include <QMenu>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
using A = ComplaintAction;
constexpr int MostNumbered = 9;
} // namespace

DetailActions::DetailActions(DetailCard *card, QWidget *page, const QList<QAction *> &extras)
    : QObject(page)
    , m_card(card)
    , m_page(page)
    , m_more(new QMenu(tr("More"), page))
    , m_extras(extras)
{
    m_more->setObjectName(u"more"_s);
    m_more->menuAction()->setObjectName(u"complaints.more"_s);
    m_more->menuAction()->setShortcut(Qt::ALT | Qt::Key_0);
    page->addAction(m_more->menuAction());
    for (QAction *extra : extras)
        page->addAction(extra);
    clear();
}

bool DetailActions::liesOver(ComplaintAction action)
{
    switch (action) {
    case A::AddCoHost:
    case A::Supervise:
    case A::EndSupervision:
    case A::Instruct:
    case A::LimitBySuperior:
    case A::Exclude:
    case A::Include:
    case A::Note:
    case A::Tell:
        return true;
    default:
        return false;
    }
}

void DetailActions::removeAll()
{
    m_card->setActions({});
    m_more->clear();
    qDeleteAll(std::exchange(m_actions, {}));
}

void DetailActions::clear()
{
    removeAll();
    m_more->menuAction()->setEnabled(false);
    for (QAction *extra : m_extras)
        extra->setEnabled(false);
}

QAction *DetailActions::newAction(ComplaintAction allowed)
{
    auto *action = new QAction(ComplaintNames::label(allowed), this);
    action->setObjectName(u"complaints."_s + ComplaintNames::code(allowed));
    connect(action, &QAction::triggered, this, [this, allowed] { emit asked(allowed); });
    m_actions.append(action);
    m_page->addAction(action);
    return action;
}

void DetailActions::setAllowed(const QList<ComplaintAction> &allowed)
{
    removeAll();
    QList<QAction *> leading;
    for (const ComplaintAction one : allowed) {
        QAction *action = newAction(one);
        if (liesOver(one)) {
            m_more->addAction(action);
            continue;
        }
        QList<QKeySequence> keys;
        if (leading.size() < MostNumbered)
            keys.append(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(leading.size()))));
        if (leading.isEmpty())
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Return));
        action->setShortcuts(keys);
        leading.append(action);
    }
    if (!m_more->isEmpty())
        m_more->addSeparator();
    m_more->addActions(m_extras);
    m_more->menuAction()->setEnabled(true);
    for (QAction *extra : m_extras)
        extra->setEnabled(true);
    leading.append(m_more->menuAction());
    m_card->setActions(leading);
}
