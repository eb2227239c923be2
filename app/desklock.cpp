// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desklock.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

DeskLock::DeskLock(AccountService &accounts, QWidget &window, std::chrono::minutes limit)
    : m_accounts(accounts)
    , m_screen(new LockScreen(&window))
    , m_action(new QAction(tr("Lock the window"), this))
{
    m_idle.setLimit(limit);
    m_action->setObjectName(u"window.lock"_s);
    m_action->setShortcut(Qt::CTRL | Qt::Key_L);
    m_action->setEnabled(false);
    window.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &DeskLock::lock);
    connect(&m_idle, &IdleWatch::idle, this, &DeskLock::lock);
    connect(m_screen, &LockScreen::unlockAsked, this, &DeskLock::unlock);
    connect(m_screen, &LockScreen::otherPersonAsked, this, &DeskLock::otherPersonAsked);
}

void DeskLock::begin()
{
    m_action->setEnabled(true);
    m_idle.start();
}

void DeskLock::end()
{
    m_action->setEnabled(false);
    m_idle.stop();
    m_screen->unlock();
}

void DeskLock::lock()
{
    if (!m_action->isEnabled() || isLocked())
        return;
    m_screen->lock(m_accounts.session().person);
    m_accounts.lock();
}

void DeskLock::unlock(const QString &password)
{
    m_accounts.unlock(password, m_screen, [this](const Result<> &right) {
        right ? m_screen->unlock() : m_screen->refuse(right.error());
    });
}
