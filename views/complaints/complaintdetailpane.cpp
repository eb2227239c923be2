// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintdetailpane.h"

#include "models/complaints/complaintnames.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/complaintfacts.h"
#include "views/complaints/complaintlook.h"
#include "views/complaints/deadlineview.h"
#include "views/widgets/detailcard.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/fieldlist.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/timeline.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int RequestsOffered = 12;

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
    , m_fields(new FieldList(m_card))
    , m_reveal(newToggle(u"reveal"_s, tr("Show name and phone"), m_card))
    , m_explain(newToggle(u"explain"_s, tr("How the due time came about"), m_card))
    , m_deadline(new DeadlineView(m_card))
    , m_timeline(new Timeline(m_card))
{
    setObjectName(u"complaintDetail"_s);
    m_fields->setObjectName(u"fields"_s);
    m_timeline->setObjectName(u"timeline"_s);
    m_deadline->setObjectName(u"deadline"_s);
    m_deadline->hide();
    auto *toggles = new QWidget(m_card);
    auto *row = new FlowLayout;
    toggles->setLayout(row);
    row->setContentsMargins({});
    row->setSpacing(Look::Near);
    row->addWidget(m_reveal);
    row->addWidget(m_explain);
    for (QWidget *part : {static_cast<QWidget *>(m_fields), toggles, static_cast<QWidget *>(m_deadline)})
        m_card->addWidget(part);
    m_card->addWidget(newHistory());
    m_stack->addWidget(new EmptyState(u"dialog-messages"_s,
                                      tr("No request chosen"),
                                      tr("Choose one in the list to see what happened and what to do next."),
                                      this));
    m_stack->addWidget(m_card);

    connect(m_reveal, &QPushButton::toggled, this, &ComplaintDetailPane::fill);
    connect(m_explain, &QPushButton::toggled, m_deadline, &QWidget::setVisible);
    connect(&service, &ComplaintService::contentChanged, this, &ComplaintDetailPane::reload);
    connect(&service, &ComplaintService::changed, this, &ComplaintDetailPane::finish);
    connect(&service, &ComplaintService::failed, this, &ComplaintDetailPane::refuse);
    m_office.load(this, [this](const Result<OfficeFacts> &facts) {
        facts ? void(m_facts = *facts) : emit failed(facts.error());
        fill();
    });
}

/// Under a heading of its own: the account of the deadline above looks alike.
QWidget *ComplaintDetailPane::newHistory()
{
    auto *history = new QWidget(m_card);
    auto *heading = new QLabel(tr("What happened"), history);
    heading->setFont(Look::scaled(font(), 1, QFont::DemiBold));
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins({});
    column->setSpacing(Look::Gap);
    column->addWidget(heading);
    column->addWidget(m_timeline);
    return history;
}

void ComplaintDetailPane::setComplaint(ComplaintId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_reveal->setChecked(false); // each request is asked for anew
    reload();
}

void ComplaintDetailPane::reload()
{
    const int question = ++m_question;
    if (!m_id.isValid()) {
        m_detail = {};
        showActions();
        m_stack->setCurrentIndex(0);
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
    showActions();
    showTimeline();
    m_explain->setVisible(!detail.handling.spans.isEmpty());
    m_deadline->setDeadline(detail.handling);
    m_deadline->setVisible(m_explain->isChecked() && !detail.handling.spans.isEmpty());
    m_stack->setCurrentIndex(1);
    emit loaded(detail);
}

void ComplaintDetailPane::fill()
{
    if (!m_detail.complaint.id.isValid())
        return;
    const Complaint &complaint = m_detail.complaint;
    m_card->setTitle(complaint.title);
    m_card->setBadge(ComplaintLook::badge(complaint.state));
    m_reveal->setVisible(!complaint.reporter.isEmpty() || !complaint.phone.isEmpty());
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide name and phone") : tr("Show name and phone"));
    ComplaintFacts::fill(*m_fields, m_detail, m_facts, m_reveal->isChecked());
}

void ComplaintDetailPane::showActions()
{
    m_card->setActions({});
    qDeleteAll(std::exchange(m_actions, {}));
    for (const ComplaintAction allowed : std::as_const(m_detail.allowed)) {
        auto *action = new QAction(ComplaintNames::label(allowed), this);
        action->setObjectName(u"complaints."_s + ComplaintNames::code(allowed));
        const auto number = Qt::Key_1 + int(m_actions.size());
        QList<QKeySequence> keys{QKeySequence(Qt::ALT | Qt::Key(number))};
        if (m_actions.isEmpty())
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Return));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, allowed] { start(allowed); });
        m_actions.append(action);
        addAction(action);
    }
    m_card->setActions(m_actions);
}

void ComplaintDetailPane::showTimeline()
{
    m_timeline->setSteps(ComplaintFacts::timeline(m_detail, m_facts));
}

void ComplaintDetailPane::start(ComplaintAction action)
{
    if (!m_detail.complaint.id.isValid() || m_acting)
        return;
    if (!ActionForm::asksSomething(action, m_detail.complaint)) {
        m_acting = true;
        m_service.act(m_id, action, {});
        return;
    }
    m_dialog = new ActionDialog(action, m_detail.complaint, choices(), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ActionDialog::submitted, this, &ComplaintDetailPane::submit);
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

ActionChoices ComplaintDetailPane::choices() const
{
    const auto find = [this](const QString &text, const PlacePicker::Deliver &deliver) {
        m_service.find(text, RequestsOffered, &m_service, [deliver](const Result<QList<ComplaintRow>> &rows) {
            QList<PlaceChoice> choices;
            for (const ComplaintRow &row : rows.value_or(QList<ComplaintRow>()))
                choices.append({row.id.value, row.number, row.title, row.number});
            deliver(choices);
        });
    };
    return {m_facts, find};
}
