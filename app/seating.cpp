// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seating.h"

#include "app/personchooser.h"
#include "views/accounts/passworddialog.h"
#include "views/shell/mainwindow.h"
#include "views/shell/statusstrip.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

Seating::Seating(AccountService &accounts, MainWindow &window, const QStringList &people)
    : m_accounts(accounts)
    , m_window(window)
    , m_lock(accounts, window)
    , m_people(people)
{
    connect(&m_lock, &DeskLock::otherPersonAsked, this, &Seating::otherPersonAsked);
    connect(&m_accounts, &AccountService::signedOut, this, &Seating::otherPersonAsked);
}

void Seating::begin(const OfficeFacts &facts)
{
    m_facts = facts;
    const Session session = m_accounts.session();
    session.person.isEmpty() ? offerAnybody() : seatOwner(session);
}

void Seating::setLockLimit(std::chrono::minutes limit)
{
    m_limit = limit;
    m_lock.setLimit(limit);
}

void Seating::seatOwner(const Session &session)
{
    m_lock.begin();
    connect(m_window.status(), &StatusStrip::personAsked, this, &Seating::showMenu);
    connect(&m_accounts, &AccountService::sessionChanged, this, [this](const Session &now) {
        if (!now.person.isEmpty())
            emit sat(now, wordsOf(now));
    });
    emit sat(session, wordsOf(session));
}

void Seating::offerAnybody()
{
    auto *chooser = new PersonChooser(m_facts, m_people, &m_window);
    connect(chooser, &PersonChooser::chosen, this, [this, chooser](const Session &now, const QString &words) {
        m_accounts.signInAs(now);
        emit sat(now, words);
        emit peopleChanged(chooser->people());
    });
    connect(m_window.status(), &StatusStrip::personAsked, chooser, &PersonChooser::ask);
    chooser->begin();
}

QString Seating::wordsOf(const Session &session) const
{
    const QString section = m_facts.sectionName(session.section);
    const QString what = section.isEmpty() ? RoleNames::label(OfficeRoles::fromInt(session.roles)) : section;
    return what.isEmpty() ? session.person : tr("%1 · %2").arg(session.person, what);
}

void Seating::showMenu()
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Lock the window") + u"\tCtrl+L"_s, this, &Seating::lock);
    menu->addAction(tr("Another person…"), this, &Seating::otherPersonAsked);
    menu->addSeparator();
    menu->addAction(tr("Change the password…"), this, &Seating::changePassword);
    menu->popup(m_window.status()->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void Seating::changePassword()
{
    const QString name = m_accounts.session().person;
    auto *dialog = new PasswordDialog(PasswordDialog::Why::Wanted, name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto change = [this, dialog, name](const QString &old, const QString &fresh) {
        m_accounts.changePassword(name, old, fresh, dialog, [dialog](const Result<SignedIn> &done) {
            done ? dialog->accept() : dialog->refuse(done.error());
        });
    };
    connect(dialog, &PasswordDialog::passwordGiven, this, change);
    dialog->open();
}
