// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/personmenu.h"

#include "models/base/text.h"
#include "models/complaints/complaintactions.h"

#include <QActionGroup>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto EveryRole = ComplaintRole::Clerk | ComplaintRole::Dispatcher | ComplaintRole::Handler |
                           ComplaintRole::Checker | ComplaintRole::Leader;

QString userName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"jieban"_s : user;
}
} // namespace

PersonMenu::PersonMenu(const OfficeFacts &facts, QWidget *parent)
    : QMenu(parent)
    , m_facts(facts)
{
    setObjectName(u"personMenu"_s);
    auto *group = new QActionGroup(this);
    for (const Staff &person : facts.staff)
        offer({person.name, person.roles, person.section});
    if (facts.staff.isEmpty()) {
        offer({userName(), EveryRole.toInt(), {}});
        for (const Section &section : facts.sections)
            offer({userName(), EveryRole.toInt(), section.id});
    }
    for (QAction *action : std::as_const(m_offers))
        group->addAction(action);
}

QString PersonMenu::sectionName(Section::Id id) const
{
    const auto found = std::ranges::find(m_facts.sections, id, &Section::id);
    return found == m_facts.sections.end() ? QString() : found->name;
}

void PersonMenu::offer(const Session &session)
{
    const ComplaintRoles roles = ComplaintRoles::fromInt(session.roles);
    const QString section = sectionName(session.section);
    const QString what = !section.isEmpty()   ? section
                         : roles == EveryRole ? tr("every role")
                                              : ComplaintNames::label(roles);
    const QString words = what.isEmpty() ? session.person : tr("%1 · %2").arg(session.person, what);
    // As Chinese menus have it: the letter to press stands behind the words.
    const QString letter = Text::namePinyinInitials(session.person).left(1).toUpper();
    QAction *action = addAction(letter.isEmpty() ? words : u"%1 (&%2)"_s.arg(words, letter));
    action->setCheckable(true);
    action->setData(session.person);
    connect(action, &QAction::triggered, this, [this, session, words] { emit chosen(session, words); });
    m_offers.append(action);
}

void PersonMenu::choose(const QString &name)
{
    const auto found =
        std::ranges::find_if(m_offers, [&](QAction *action) { return action->data().toString() == name; });
    if (!m_offers.isEmpty())
        (found == m_offers.end() ? m_offers.first() : *found)->trigger();
}
