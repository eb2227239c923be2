// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakeform.h"

#include "models/base/clock.h"
#include "models/complaints/timelimits.h"
#include "models/complaints/complaintnames.h"
#include "views/complaints/draftbar.h"
#include "views/complaints/duplicatelist.h"
#include "views/complaints/intakefields.h"
#include "views/complaints/intakematter.h"
#include "views/complaints/promiseline.h"
#include "views/shell/dialogs.h"
#include "views/shell/messagebar.h"
#include "views/widgets/actionbutton.h"
#include "views/widgets/attachmentstrip.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MinuteMs = 60'000;
}

IntakeForm::IntakeForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new IntakeFields)
    , m_draft(new DraftBar(this))
    , m_message(new MessageBar(this))
    , m_alarm(new MessageBar(this))
    , m_promise(new PromiseLine(this))
    , m_submit(addKeys("complaints.submit",
                       tr("Register"),
                       {QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)}))
    , m_cancel(addKeys("complaints.leaveIntake", tr("Cancel"), {QKeySequence(Qt::Key_Escape)}))
{
    setObjectName(u"intakeForm"_s);
    setFocusProxy(m_fields);
    m_alarm->setObjectName(u"alarm"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_fields);

    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(Look::Wide, Look::Near, Look::Wide, 0);
    bars->setSpacing(Look::Near);
    bars->addWidget(m_alarm);
    bars->addWidget(m_message);
    bars->addWidget(m_draft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Near);
    column->addLayout(bars);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());

    connect(m_submit, &QAction::triggered, this, &IntakeForm::submit);
    connect(m_cancel, &QAction::triggered, this, &IntakeForm::cancel);
    connect(m_draft, &DraftBar::continued, this, &IntakeForm::draftContinued);
    connect(m_draft, &DraftBar::discarded, this, &IntakeForm::draftDiscarded);
    connectFields();
    addSpecialKeys();
    m_minute.setInterval(MinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &IntakeForm::promise);
    m_minute.start();
    promise();
}

QAction *IntakeForm::addKeys(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void IntakeForm::connectFields()
{
    connect(m_fields, &IntakeFields::edited, this, &IntakeForm::promise);
    connect(m_fields, &IntakeFields::edited, this, &IntakeForm::watchForDanger);
    connect(m_fields, &IntakeFields::edited, this, &IntakeForm::edited);
    connect(m_fields->matter()->duplicates(), &DuplicateList::chosenChanged, this, &IntakeForm::followChoice);
}

void IntakeForm::addSpecialKeys()
{
    DuplicateList *duplicates = m_fields->matter()->duplicates();
    connect(addKeys("complaints.divertNow", tr("Register and divert"), {QKeySequence(Qt::Key_F9)}),
            &QAction::triggered,
            this,
            &IntakeForm::divert);
    connect(addKeys("complaints.takeSuggestion", tr("Take what is suggested"), {QKeySequence(Qt::Key_F8)}),
            &QAction::triggered,
            m_fields->matter(),
            &IntakeMatter::takeSuggestion);
    for (int row = 0; row < DuplicateList::MostShown; ++row)
        connect(addKeys("complaints.sameMatter",
                        tr("Same matter as the request above"),
                        {QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + row)))}),
                &QAction::triggered,
                duplicates,
                [duplicates, row] { duplicates->choose(row); });
    connect(addKeys("complaints.keepApart", tr("Keep apart"), {QKeySequence(Qt::CTRL | Qt::Key_0)}),
            &QAction::triggered,
            duplicates,
            &DuplicateList::keepApart);
}

QWidget *IntakeForm::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *cancel = new ActionButton(m_cancel, foot);
    auto *submit = new ActionButton(m_submit, foot);
    submit->setProperty("primary", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Look::Wide, Look::Near, Look::Wide, Look::Roomy);
    row->setSpacing(Look::Near);
    row->addWidget(m_promise, 1);
    row->addWidget(cancel, 0, Qt::AlignTop);
    row->addWidget(submit, 0, Qt::AlignTop);
    setTabOrder(m_promise, submit);
    setTabOrder(submit, cancel);
    return foot;
}

void IntakeForm::setFacts(const OfficeFacts &facts)
{
    const IntakeDraft typed = values();
    m_facts = facts;
    m_fields->setFacts(facts);
    if (typed != values())
        m_fields->setValues(typed);
    promise();
}

void IntakeForm::setPlaceProvider(PlacePicker::Provider provider)
{
    m_fields->setPlaceProvider(std::move(provider));
}

void IntakeForm::setCallerProvider(const CallerCompleter::Provider &provider)
{
    m_fields->setCallerProvider(provider);
}

void IntakeForm::setAdvice(const IntakeAdvice &advice)
{
    m_fields->setAdvice(advice);
}

void IntakeForm::setAddingFiles(bool adding)
{
    m_isAddingFiles = adding;
    m_fields->strip()->setBusy(adding);
}

IntakeDraft IntakeForm::values() const
{
    return m_fields->values();
}

void IntakeForm::setValues(const IntakeDraft &values)
{
    m_fields->setValues(values);
    m_submit->setEnabled(true);
}

void IntakeForm::clear()
{
    IntakeDraft blank;
    blank.channel = values().channel;
    setValues(blank);
    m_message->clear();
    m_fields->setAdvice({});
    m_fields->matter()->duplicates()->keepApart();
    emit cleared();
    setFocus(Qt::OtherFocusReason);
}

void IntakeForm::setFailure(const Error &error)
{
    m_submit->setEnabled(true);
    m_message->show(Message::failed(error));
}

void IntakeForm::offerDraft(const QDateTime &at, const QString &title)
{
    m_draft->offer(at, title);
}

void IntakeForm::takeOfferBack()
{
    m_draft->hide();
}

void IntakeForm::submit()
{
    QGuiApplication::inputMethod()->commit(); // what is still being composed was meant
    if (!m_fields->check())
        return;
    if (m_isAddingFiles)
        return m_message->show(
            {Look::Tone::Info, tr("A file is still being added. Try again at once."), {}, {}});
    const DuplicateList *duplicates = m_fields->matter()->duplicates();
    IntakeSubmission submission;
    if (duplicates->chosen()) {
        submission.mergeInto = duplicates->chosen()->of.id;
        submission.told = duplicates->told();
    }
    hand(submission);
}

void IntakeForm::hand(IntakeSubmission submission)
{
    m_message->clear();
    m_submit->setEnabled(false); // until clear() or setFailure(): nothing is registered twice
    const IntakeDraft draft = values();
    submission.complaint = draft.toComplaint();
    submission.files = draft.files;
    Complaint &complaint = submission.complaint;
    if (m_facts.office.level == PlaceLevel::Office || !complaint.office.isValid())
        complaint.office = m_facts.office.id;
    emit submitted(submission);
}

/// One key while somebody is in danger: what stands there is registered and given away; the rest can wait.
void IntakeForm::divert()
{
    QGuiApplication::inputMethod()->commit();
    watchForDanger();
    if (!m_danger || !m_submit->isEnabled())
        return;
    IntakeSubmission submission;
    submission.divertTo = m_danger->service;
    hand(submission);
}

void IntakeForm::watchForDanger()
{
    const auto found = Emergencies::find(values().content);
    if (found == m_danger)
        return; // closed by hand it stays closed for these words
    m_danger = found;
    if (!found)
        return m_alarm->clear();
    const QString service = ComplaintNames::label(found->service);
    m_alarm->show({Look::Tone::Danger,
                   tr("“%1”: this is for %2. Give it away before anything else.").arg(found->word, service),
                   tr("Register and divert (F9)"),
                   [this] { divert(); }});
}

void IntakeForm::followChoice()
{
    const DuplicateList *duplicates = m_fields->matter()->duplicates();
    m_submit->setText(duplicates->chosen() ? tr("Register and merge") : tr("Register"));
}

void IntakeForm::cancel()
{
    const auto leave = [this] {
        clear();
        emit cancelled();
    };
    if (!isDirty()) {
        leave();
        return;
    }
    Dialogs::ask(this,
                 {tr("Discard this request?"),
                  tr("It has not been registered. What you typed will be gone."),
                  tr("Discard"),
                  true},
                 leave);
}

/// From now on, for the kind and urgency that stand there.
void IntakeForm::promise()
{
    const IntakeDraft now = values();
    Complaint meant;
    meant.kind = now.kind;
    meant.urgency = now.urgency;
    meant.channel = now.channel;
    const Limit limit = timeLimits(m_facts.limits, meant).handle;
    m_promise->setDeadline(deadline(Clock::now(), limit, m_facts.calendar));
}
