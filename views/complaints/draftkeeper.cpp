// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/draftkeeper.h"

#include "models/base/clock.h"
#include "views/complaints/intakeform.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PauseMs = 3'000;
const QString Form = u"complaint.intake/"_s;

QString newSheet()
{
    return Form + QString::number(Clock::nowMs());
}
} // namespace

DraftKeeper::DraftKeeper(DraftService *service, IntakeForm *form)
    : QObject(form)
    , m_service(service)
    , m_form(form)
    , m_sheet(newSheet())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(form, &IntakeForm::edited, this, &DraftKeeper::note);
    connect(form, &IntakeForm::cleared, this, &DraftKeeper::forget);
    connect(form, &IntakeForm::draftContinued, this, &DraftKeeper::resume);
    connect(form, &IntakeForm::draftDiscarded, this, &DraftKeeper::discard);
    connect(service, &DraftService::failed, form, &IntakeForm::setFailure);
    look();
}

DraftKeeper::~DraftKeeper()
{
    keep();
}

void DraftKeeper::note()
{
    m_typed = m_form->values();
    if (!m_pause.isActive()) // not started anew by each key: who types without a pause is kept as well
        m_pause.start();
}

void DraftKeeper::keep()
{
    m_pause.stop();
    if (!m_service || (m_isStored && m_typed == m_stored))
        return;
    if (m_typed.isEmpty()) {
        if (m_isStored)
            m_service->remove(m_sheet);
        m_isStored = false;
        return;
    }
    m_service->keep({m_sheet, Clock::now(), m_typed.toJson()});
    m_stored = m_typed;
    m_isStored = true;
}

void DraftKeeper::forget()
{
    m_pause.stop();
    if (m_isStored && m_service)
        m_service->remove(m_sheet);
    m_isStored = false;
    m_typed = m_form->values();
    m_sheet = newSheet();
}

void DraftKeeper::look()
{
    if (!m_service)
        return;
    m_service->latest(Form, m_sheet, this, [this](const std::optional<Draft> &found) {
        m_offered = found;
        if (!found)
            return;
        const IntakeDraft draft = IntakeDraft::fromJson(found->fields);
        m_form->offerDraft(found->at, draft.toComplaint().title);
    });
}

/// What was begun meanwhile becomes a draft itself, and is offered in turn.
void DraftKeeper::resume()
{
    if (!m_offered)
        return;
    keep();
    const Draft draft = *std::exchange(m_offered, std::nullopt);
    m_sheet = draft.form;
    m_stored = IntakeDraft::fromJson(draft.fields);
    m_isStored = true;
    m_form->takeOfferBack();
    m_form->setValues(m_stored);
    m_form->setFocus(Qt::OtherFocusReason);
    look();
}

void DraftKeeper::discard()
{
    m_form->takeOfferBack();
    if (m_offered && m_service)
        m_service->remove(std::exchange(m_offered, std::nullopt)->form);
    look();
}
