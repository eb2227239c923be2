// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an action that choose among what the office has.
#include "models/complaints/complaintnames.h"
#include "views/complaints/actionfields.h"
#include "views/complaints/actionform.h"
#include "views/complaints/sectionsbutton.h"
#include "views/widgets/searchcombo.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using F = ComplaintField;
}

SearchCombo *ActionForm::newSectionCombo()
{
    auto *combo = new SearchCombo(this);
    QList<SearchChoice> choices;
    for (const Section &section : ownSections())
        choices.append(
            {.key = QString::number(section.id.value), .text = section.name, .code = section.code});
    combo->setChoices(choices);
    return combo;
}

QList<Section> ActionForm::ownSections() const
{
    QList<Section> own = m_choices.facts.sections;
    own.removeIf([this](const Section &section) {
        return m_complaint.office.isValid() && section.office != m_complaint.office;
    });
    return own;
}

Section ActionForm::sectionOf(Section::Id id) const
{
    const QList<Section> &all = m_choices.facts.sections;
    const auto found = std::ranges::find(all, id, &Section::id);
    return found == all.end() ? Section() : *found;
}

void ActionForm::addCategory()
{
    auto *combo = new SearchCombo(this);
    combo->setChoices(ActionFields::categoryChoices(m_choices.facts.categories));
    combo->setCurrent(m_complaint.category);
    add(u"category"_s, ComplaintNames::label(F::Category), combo, [combo](ComplaintInput &input) {
        input.category = combo->current();
    });
}

void ActionForm::addUrgency()
{
    auto *combo = ActionFields::newCombo<Urgency>(this);
    combo->setCurrentIndex(combo->findData(int(m_complaint.urgency)));
    add(u"urgency"_s, ComplaintNames::label(F::Urgency), combo, [combo](ComplaintInput &input) {
        if (combo->currentIndex() >= 0)
            input.urgency = Urgency(combo->currentData().toInt());
    });
}

void ActionForm::addHost()
{
    SearchCombo *combo = newSectionCombo();
    const auto &categories = m_choices.facts.categories;
    const auto category = std::ranges::find(categories, m_complaint.category, &Category::code);
    for (const Section &section : ownSections()) {
        if (category != categories.end() && section.code == category->section)
            combo->setCurrent(QString::number(section.id.value)); // the usual one
    }
    add(u"host"_s, ComplaintNames::label(F::Host), combo, [this, combo](ComplaintInput &input) {
        input.host = sectionOf({combo->current().toLongLong()});
    });
}

void ActionForm::addCoHosts()
{
    auto *button = new SectionsButton(ownSections(), this);
    add(u"coHosts"_s, tr("Co-handlers (not required)"), button, [button](ComplaintInput &input) {
        input.coHosts = button->chosen();
    });
}

void ActionForm::addComplex()
{
    auto *complex = new QCheckBox(tr("Complex request: the longer limit, approved by a leader"), this);
    add(u"complex"_s, tr("Limit"), complex, [complex](ComplaintInput &input) {
        input.complex = complex->isChecked();
    });
    addApprover();
    auto *approver = findChild<QWidget *>(u"approver"_s);
    approver->setEnabled(false);
    connect(complex, &QCheckBox::toggled, approver, &QWidget::setEnabled);
}

void ActionForm::addParent()
{
    auto *picker = new PlacePicker(this);
    picker->setPlaceholderText(tr("Number or words of the request"));
    picker->setProvider(m_choices.findRequest);
    add(u"parent"_s, ComplaintNames::label(F::Parent), picker, [picker](ComplaintInput &input) {
        input.parent = {picker->place().id};
    });
}

void ActionForm::addSuggestedSection()
{
    SearchCombo *combo = newSectionCombo();
    add(u"suggestedSection"_s,
        ComplaintNames::label(F::SuggestedSection),
        combo,
        [combo](ComplaintInput &input) { input.suggestedSection = {combo->current().toLongLong()}; });
}

void ActionForm::addReason()
{
    addText(u"reason"_s, ComplaintNames::label(F::Reason), &ComplaintInput::reason, true);
}

void ActionForm::addDeclineReason()
{
    addCombo(u"declineReason"_s, ComplaintNames::label(F::DeclineReason), &ComplaintInput::declineReason);
}

/// Mostly by telephone.
void ActionForm::addRevisitWay()
{
    addCombo(u"revisitWay"_s, tr("How the resident was asked"), &ComplaintInput::revisitWay);
    findChild<QComboBox *>(u"revisitWay"_s)->setCurrentIndex(0);
    if (m_action == ComplaintAction::MissRevisit)
        return;
    auto *inTime = new QCheckBox(tr("The first contact was in time, says the resident"), this);
    inTime->setChecked(true);
    add(u"inTime"_s, tr("First contact"), inTime, [inTime](ComplaintInput &input) {
        input.contactedInTime = inTime->isChecked();
    });
}

void ActionForm::addApprover()
{
    auto *combo = new SearchCombo(this);
    QList<SearchChoice> leaders;
    for (const Staff &person : m_choices.facts.staff) {
        if (OfficeRoles::fromInt(person.roles).testFlag(OfficeRole::Leader))
            leaders.append({.key = person.name, .text = person.name});
    }
    combo->setChoices(leaders);
    add(u"approver"_s, ComplaintNames::label(F::Approver), combo, [combo](ComplaintInput &input) {
        input.approver = combo->isEnabled() ? combo->current() : QString();
    });
}

void ActionForm::addResult()
{
    auto *combo = ActionFields::newCombo<ComplaintResult>(this);
    combo->setPlaceholderText(tr("How did it end?"));
    add(u"result"_s, ComplaintNames::label(F::Result), combo, [combo](ComplaintInput &input) {
        input.result = ComplaintResult(combo->currentData().toInt());
    });
}
