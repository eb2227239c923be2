// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/personchooser.h"

#include "app/context.h"
#include "models/accounts/operations.h"
#include "models/base/text.h"
#include "views/shell/persondialog.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PeopleKept = 6;
} // namespace

PersonChooser::PersonChooser(const OfficeFacts &facts, const QStringList &people, QWidget *window)
    : QObject(window)
    , m_facts(facts)
    , m_window(window)
    , m_people(people)
{
    m_people.removeDuplicates();
    for (const Staff &person : facts.staff)
        offer({person.name, person.roles, person.section});
    if (!facts.staff.isEmpty())
        return;
    const int everyRole = Operations::everybody().toInt();
    offer({personAtWork(), everyRole, {}});
    for (const Section &section : facts.sections)
        offer({personAtWork(), everyRole, section.id});
}

QString PersonChooser::sectionName(Section::Id id) const
{
    const auto found = std::ranges::find(m_facts.sections, id, &Section::id);
    return found == m_facts.sections.end() ? QString() : found->name;
}

void PersonChooser::offer(const Session &session)
{
    const OfficeRoles roles = OfficeRoles::fromInt(session.roles);
    const QString section = sectionName(session.section);
    m_seats.append({session,
                    !section.isEmpty()                 ? section
                    : roles == Operations::everybody() ? tr("every role")
                                                       : RoleNames::label(roles)});
}

/// Whoever sat here before stands above the others.
QList<int> PersonChooser::inOrder() const
{
    QList<int> order(m_seats.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](int seat) {
        const qsizetype at = m_people.indexOf(m_seats.at(seat).session.person);
        return at < 0 ? m_people.size() : at;
    });
    return order;
}

void PersonChooser::begin()
{
    if (!m_seats.isEmpty())
        take(m_seats.at(inOrder().first()));
}

/// Marked is the one before: two who share a desk change places with F9 and Enter.
void PersonChooser::ask()
{
    QList<SearchChoice> choices;
    for (const int row : inOrder()) {
        const auto &[session, what] = m_seats.at(row);
        QStringList notes{what};
        if (session == m_now)
            notes.append(tr("at the desk now"));
        else if (m_people.contains(session.person))
            notes.append(tr("was here lately"));
        notes.removeAll(QString());
        choices.append({.key = QString::number(row),
                        .text = session.person,
                        .note = notes.join(u" · "_s),
                        .code = Text::namePinyinInitials(session.person).toUpper(),
                        .also = Text::namePinyin(session.person)});
    }
    auto *dialog = new PersonDialog(choices, m_people.size() > 1 ? 1 : 0, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &PersonDialog::chosen, this, [this](const QString &key) { take(m_seats.at(key.toInt())); });
    dialog->open();
}

void PersonChooser::take(const Seat &seat)
{
    m_now = seat.session;
    m_people.removeAll(m_now.person);
    m_people.prepend(m_now.person);
    m_people.resize(qMin(m_people.size(), qsizetype(PeopleKept)));
    const QString words = seat.what.isEmpty() ? m_now.person : tr("%1 · %2").arg(m_now.person, seat.what);
    emit chosen(m_now, words);
}
