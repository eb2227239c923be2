// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/actionform.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "views/complaints/actionfields.h"
#include "views/widgets/look.h"
#include "views/widgets/searchcombo.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
using A = ComplaintAction;
using F = ComplaintField;
constexpr int UsualReview = 30; // days until a parked request is looked at again

/// What an action that needs nothing may still be told.
bool isWorthWords(A action)
{
    switch (action) {
    case A::RefuseReturn:
    case A::RecordContact:
    case A::RefuseExtension:
    case A::Rework:
    case A::Reopen:
    case A::MissRevisit:
    case A::Archive:
        return true;
    default:
        return false;
    }
}
} // namespace

ActionForm::ActionForm(ComplaintAction action,
                       const Complaint &complaint,
                       const ActionChoices &choices,
                       QWidget *parent)
    : QWidget(parent)
    , m_action(action)
    , m_complaint(complaint)
    , m_choices(choices)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Look::Tight);
    const QList<F> fields = ComplaintRules::requiredFields(action, complaint, {});
    for (const F field : fields)
        addRequired(field);
    addOffered(action);
    if (!fields.contains(F::Words))
        addText(u"note"_s, tr("Note (not required)"), &ComplaintInput::note, fields.isEmpty());
}

bool ActionForm::asksSomething(ComplaintAction action, const Complaint &complaint)
{
    return !ComplaintRules::requiredFields(action, complaint, {}).isEmpty() || isWorthWords(action);
}

ComplaintInput ActionForm::input() const
{
    ComplaintInput input;
    for (const Take &take : m_takers)
        take(input);
    return input;
}

void ActionForm::addRequired(ComplaintField field)
{
    const QString label = ComplaintNames::label(field);
    switch (field) {
    case F::Category:
        return addCategory();
    case F::Urgency:
        return addUrgency();
    case F::Host:
        return addHost();
    case F::Parent:
        return addParent();
    case F::SuggestedSection:
        return addSuggestedSection();
    case F::Reason:
        return addReason();
    case F::ChannelTold:
        return addText(u"channelTold"_s, label, &ComplaintInput::channelTold, false);
    case F::NewDate:
        return addDate(u"newDate"_s,
                       label,
                       &ComplaintInput::newDate,
                       m_choices.facts.calendar.nextWorkday(ActionFields::dayOf(m_complaint.dueHandle)));
    case F::Plan:
        return addText(u"plan"_s, label, &ComplaintInput::plan, true);
    case F::ReviewDate:
        return addDate(
            u"reviewDate"_s, label, &ComplaintInput::reviewDate, ActionFields::today().addDays(UsualReview));
    case F::Approver:
        return addApprover();
    default:
        addOutcome(field);
    }
}

/// What came of it.
void ActionForm::addOutcome(ComplaintField field)
{
    const QString label = ComplaintNames::label(field);
    switch (field) {
    case F::Contacted:
        return addContacted();
    case F::Result:
        return addResult();
    case F::Reply:
        return addReply(u"reply"_s, label, &ComplaintInput::reply);
    case F::Evidence:
        return addText(u"evidence"_s, label, &ComplaintInput::evidence, false);
    case F::Solved:
        return addSolved();
    case F::Rating:
        return addCombo(u"rating"_s, label, &ComplaintInput::rating);
    default:
        addBeside(field);
    }
}

void ActionForm::addBeside(ComplaintField field)
{
    const QString label = ComplaintNames::label(field);
    switch (field) {
    case F::DeclineReason:
        return addDeclineReason();
    case F::Emergency:
        return addCombo(u"emergency"_s, label, &ComplaintInput::emergency);
    case F::TransferTo:
        return addText(u"transferTo"_s, label, &ComplaintInput::transferTo, false);
    case F::CoHosts:
        return addCoHosts();
    case F::Supervision:
        return addCombo(u"supervision"_s, label, &ComplaintInput::supervision);
    case F::Instruction:
        return addText(u"instruction"_s, label, &ComplaintInput::instruction, true);
    case F::SuperiorLimit:
        return addSuperiorLimit();
    case F::Words:
        return m_action == A::Tell ? addReply(u"note"_s, label, &ComplaintInput::note)
                                   : addText(u"note"_s, label, &ComplaintInput::note, true);
    default: // channel and content are asked by the intake form only
        return;
    }
}

void ActionForm::addOffered(ComplaintAction action)
{
    if (action == A::Dispatch) {
        addCoHosts();
        addComplex();
    } else if (action == A::RecordContact) {
        addContacted();
    } else if (action == A::Decline) {
        addText(u"reason"_s, tr("In words (not required)"), &ComplaintInput::reason, true);
    } else if (m_complaint.state == ComplaintState::Revisit &&
               (action == A::Close || action == A::MissRevisit)) {
        addRevisitWay();
    } else if (action == A::Rework && m_complaint.state == ComplaintState::Revisit) {
        addRevisitWay();
        addCombo(u"rating"_s, tr("Rating (not required)"), &ComplaintInput::rating);
        m_takers.append([](ComplaintInput &input) { input.solved = SolvedAnswer::No; });
    } else if (action == A::FeedBack) {
        addReminder();
    } else if (action == A::Archive) {
        addText(
            u"archiveNumber"_s, tr("Archive number (not required)"), &ComplaintInput::archiveNumber, false);
    }
}

void ActionForm::add(const QString &name, const QString &label, QWidget *field, Take take)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto *words = new QLabel(label, this);
    words->setProperty("quiet", true);
    words->setBuddy(field);
    if (m_column->count() > 0)
        m_column->addSpacing(Look::Near);
    m_column->addWidget(words);
    m_column->addWidget(field);
    m_takers.append(std::move(take));
    if (!focusProxy() || qobject_cast<QAbstractSpinBox *>(focusProxy()))
        setFocusProxy(field); // a date has its answer already, and an arrow key there would change the year
}

void ActionForm::addText(const QString &name,
                         const QString &label,
                         QString ComplaintInput::*member,
                         bool manyLines)
{
    QWidget *field = ActionFields::newText(manyLines, this);
    add(name, label, field, [field, member](ComplaintInput &input) {
        input.*member = ActionFields::text(field);
    });
}

void ActionForm::addDate(const QString &name,
                         const QString &label,
                         QDate ComplaintInput::*member,
                         QDate first)
{
    auto *field = ActionFields::newDate(first, this);
    add(name, label, field, [field, member](ComplaintInput &input) { input.*member = field->date(); });
}

void ActionForm::addContacted()
{
    auto *field = ActionFields::newMoment(this);
    add(u"contacted"_s, ComplaintNames::label(F::Contacted), field, [field](ComplaintInput &input) {
        input.contacted = ActionFields::moment(field);
    });
}

/// What was said before; otherwise the end of the office's own time.
void ActionForm::addSuperiorLimit()
{
    auto *field = ActionFields::newMoment(this);
    const QDateTime said =
        m_complaint.dueSuperior.isValid() ? m_complaint.dueSuperior : m_complaint.dueHandle;
    if (said.isValid()) {
        const QDateTime here = said.toTimeZone(Clock::zone());
        field->setDateTime(QDateTime(here.date(), here.time()));
    }
    add(u"dueSuperior"_s, ComplaintNames::label(F::SuperiorLimit), field, [field](ComplaintInput &input) {
        input.dueSuperior = ActionFields::moment(field);
    });
}
