// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintdetailpane.h"

#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/caseworkpanel.h"
#include "views/complaints/complaintfacts.h"
#include "views/complaints/complaintlook.h"
#include "views/complaints/deadlinestrip.h"
#include "views/complaints/deadlineview.h"
#include "views/complaints/detailactions.h"
#include "views/complaints/detailsection.h"
#include "views/complaints/requestfinder.h"
#include "views/complaints/revealbutton.h"
#include "views/shell/messagebar.h"
#include "views/widgets/detailcard.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/fieldlist.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/timeline.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
QPushButton *newToggle(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setFlat(true);
    button->setProperty("link", true);
    button->setCheckable(true);
    button->setAutoDefault(false);
    return button;
}
} // namespace

ComplaintDetailPane::ComplaintDetailPane(ComplaintService &service, OfficeService &office, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_office(office)
    , m_card(new DetailCard(this))
    , m_stack(new QStackedLayout(this))
    , m_notice(new MessageBar(m_card))
    , m_fields(new FieldList(m_card))
    , m_reveal(new RevealButton(m_card))
    , m_explain(newToggle(u"explain"_s, tr("How the due time came about"), m_card))
    , m_strip(new DeadlineStrip(m_card))
    , m_deadline(new DeadlineView(m_card))
    , m_casework(new CaseworkPanel(service, m_card))
    , m_timeline(new Timeline(m_card))
    , m_actions(new DetailActions(m_card, this, m_casework->actions()))
{
    setObjectName(u"complaintDetail"_s);
    m_notice->setObjectName(u"notice"_s);
    m_fields->setObjectName(u"fields"_s);
    m_timeline->setObjectName(u"timeline"_s);
    m_strip->setObjectName(u"strip"_s);
    m_deadline->setObjectName(u"deadline"_s);
    m_deadline->hide();
    layOut();
    connectAll();
    m_office.load(this, [this](const Result<OfficeFacts> &facts) {
        facts ? void(m_facts = *facts) : emit failed(facts.error());
        fill();
    });
}

void ComplaintDetailPane::layOut()
{
    auto *toggles = new QWidget(m_card);
    auto *row = new FlowLayout;
    toggles->setLayout(row);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    row->addWidget(m_reveal);
    row->addWidget(m_explain);
    m_card->addWidget(m_notice);
    m_card->addWidget(m_fields);
    m_card->addWidget(m_strip);
    m_card->addWidget(toggles);
    m_card->addWidget(m_deadline);
    m_card->addWidget(m_casework);
    m_card->addWidget(new DetailSection(tr("What happened"), m_timeline, m_card));
    m_stack->addWidget(new EmptyState(u"dialog-messages"_s,
                                      tr("No request chosen"),
                                      tr("Choose one in the list to see what happened and what to do next."),
                                      this));
    m_stack->addWidget(m_card);
}

void ComplaintDetailPane::connectAll()
{
    connect(m_reveal, &RevealButton::concealed, this, &ComplaintDetailPane::fill);
    connect(m_reveal, &RevealButton::revealed, this, [this](const QString &reason) {
        fill();
        emit revealed(m_detail.complaint.number, reason);
    });
    connect(m_casework, &CaseworkPanel::revealed, this, &ComplaintDetailPane::revealed);
    connect(m_explain, &QPushButton::toggled, m_deadline, &QWidget::setVisible);
    connect(m_actions, &DetailActions::asked, this, &ComplaintDetailPane::start);
    connect(m_casework, &CaseworkPanel::opened, this, &ComplaintDetailPane::follow);
    connect(m_casework, &CaseworkPanel::failed, this, &ComplaintDetailPane::failed);
    connect(m_casework, &CaseworkPanel::unmergeAsked, this, [this](const Complaint &child) {
        ask(ComplaintAction::Unmerge, child);
    });
    connect(&m_service, &ComplaintService::contentChanged, this, &ComplaintDetailPane::reload);
    connect(&m_service, &ComplaintService::changed, this, &ComplaintDetailPane::finish);
    connect(&m_service, &ComplaintService::failed, this, &ComplaintDetailPane::refuse);
}

QVBoxLayout *ComplaintDetailPane::attachmentSlot() const
{
    return m_casework->attachmentSlot();
}

void ComplaintDetailPane::follow(ComplaintId id)
{
    setComplaint(id);
    emit followed(id);
}

void ComplaintDetailPane::setComplaint(ComplaintId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_reveal->conceal(); // each request is asked for anew
    reload();
}

void ComplaintDetailPane::reload()
{
    const int question = ++m_question;
    if (!m_id.isValid()) {
        m_detail = {};
        m_actions->clear();
        m_stack->setCurrentIndex(0);
        emit emptied();
        return;
    }
    m_service.load(m_id, this, [this, question](const Result<ComplaintDetail> &detail) {
        if (question != m_question)
            return; // another one is wanted by now
        if (detail)
            accept(*detail);
        else if (detail.error().kind == Error::Kind::NotFound)
            setComplaint({}); // an undo took it back
        else
            emit failed(detail.error());
    });
}

void ComplaintDetailPane::accept(const ComplaintDetail &detail)
{
    m_detail = detail;
    fill();
    m_actions->setAllowed(detail.allowed);
    showDeadline();
    proposeReopening();
    m_stack->setCurrentIndex(1);
    emit loaded(detail);
}

void ComplaintDetailPane::showDeadline()
{
    const bool known = !m_detail.handling.spans.isEmpty();
    const QDateTime done = m_detail.complaint.fedBack;
    m_strip->setVisible(known);
    m_strip->setDeadline(m_detail.handling, done.isValid() ? done : Clock::now());
    m_explain->setVisible(known);
    m_deadline->setRequest(m_detail, m_facts.calendar);
    m_deadline->setVisible(m_explain->isChecked() && known);
}

/// A revisit that failed does not end the matter: who may is offered the way back.
void ComplaintDetailPane::proposeReopening()
{
    const Complaint &complaint = m_detail.complaint;
    m_notice->clear();
    if (complaint.state != ComplaintState::Closed || complaint.solved != SolvedAnswer::No)
        return;
    Message message{Look::Tone::Warning, tr("The resident says it is not solved."), {}, {}};
    if (m_detail.allowed.contains(ComplaintAction::Reopen)) {
        message.actionText = ComplaintNames::label(ComplaintAction::Reopen);
        message.action = [this] { start(ComplaintAction::Reopen); };
    } else {
        message.text = tr("The resident says it is not solved. A leader can reopen the request.");
    }
    m_notice->show(message);
}

void ComplaintDetailPane::fill()
{
    if (!m_detail.complaint.id.isValid())
        return;
    const Complaint &complaint = m_detail.complaint;
    m_card->setTitle(complaint.title);
    m_card->setBadge(ComplaintLook::badge(complaint.state));
    m_reveal->setVisible(m_service.may(u"complaint.reveal"_s) &&
                         (!complaint.reporter.isEmpty() || !complaint.phone.isEmpty()));
    ComplaintFacts::fill(*m_fields, m_detail, m_facts, m_reveal->isRevealed());
    m_casework->setDetail(m_detail, m_facts);
    m_timeline->setSteps(ComplaintFacts::timeline(m_detail, m_facts));
}

void ComplaintDetailPane::start(ComplaintAction action)
{
    if (!m_detail.complaint.id.isValid() || m_acting)
        return;
    if (ActionForm::asksSomething(action, m_detail.complaint))
        return ask(action, m_detail.complaint);
    m_acting = true;
    m_service.act(m_id, action, {});
}

void ComplaintDetailPane::ask(ComplaintAction action,
                              const Complaint &complaint,
                              const ComplaintInput &proposed)
{
    m_dialog = new ActionDialog(action, complaint, choices(action), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->propose(proposed);
    connect(m_dialog, &ActionDialog::submitted, this, &ComplaintDetailPane::submit);
    connect(m_dialog, &ActionDialog::reworkAsked, this, [this, complaint](const ComplaintInput &input) {
        m_dialog->reject();
        ask(ComplaintAction::Rework, complaint, input);
    });
    m_dialog->open();
}

void ComplaintDetailPane::submit(const ComplaintInput &input)
{
    m_acting = true;
    m_service.act(m_dialog->complaint(), m_dialog->action(), input);
}

void ComplaintDetailPane::finish(ComplaintId id, ComplaintAction action)
{
    if (!m_acting || (m_dialog && (m_dialog->complaint() != id || m_dialog->action() != action)))
        return;
    m_acting = false;
    if (m_dialog)
        m_dialog->accept();
}

void ComplaintDetailPane::refuse(const Error &error)
{
    const bool ours = std::exchange(m_acting, false);
    if (!ours)
        return;
    if (m_dialog)
        m_dialog->showRefusal(error);
    else
        emit failed(error);
}

ActionChoices ComplaintDetailPane::choices(ComplaintAction action) const
{
    const Complaint &complaint = m_detail.complaint;
    const bool feedsBack = action == ComplaintAction::FeedBack;
    return {.facts = m_facts,
            .findRequest = requestFinder(m_service),
            .replies = m_detail.replies,
            .words = {.number = complaint.number,
                      .title = complaint.title,
                      .section = m_detail.host,
                      .due = ComplaintLook::dayText(complaint.dueHandle)},
            .unticked = feedsBack ? Checklist::unticked(m_detail.checklist) : QStringList()};
}
