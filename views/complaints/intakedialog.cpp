// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakedialog.h"

#include "models/drafts/draftservice.h"
#include "views/complaints/draftkeeper.h"
#include "views/complaints/intakefiles.h"
#include "views/complaints/intakeform.h"
#include "views/complaints/placesearch.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize IntakeSize{1080, 720};
constexpr int AdvicePauseMs = 150; // between two words
constexpr int MostCallers = 8;
} // namespace

IntakeDialog::IntakeDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new IntakeForm(this))
{
    setObjectName(u"intakeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New request"));
    resize(IntakeSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    setFocusProxy(m_form);

    m_form->setPlaceProvider(placeProvider(services.office, this));
    m_form->setCallerProvider([this](const QString &typed, const CallerCompleter::Deliver &deliver) {
        m_services.advisor.findCallers(
            typed, MostCallers, this, [deliver](const Result<QList<Caller>> &found) {
                deliver(found.value_or(QList<Caller>()));
            });
    });
    services.office.load(this, [this](const Result<OfficeFacts> &facts) {
        facts ? m_form->setFacts(*facts) : m_form->setFailure(facts.error());
    });
    new DraftKeeper(&services.drafts, m_form);
    new IntakeFiles(services.attachments, m_form);
    connectForm();
    m_form->setFocus(Qt::OtherFocusReason);
}

void IntakeDialog::connectForm()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(AdvicePauseMs);
    connect(&m_typing, &QTimer::timeout, this, &IntakeDialog::seekAdvice);
    connect(m_form, &IntakeForm::edited, this, [this] {
        if (!m_typing.isActive()) // not started anew by each key: who types on is advised as well
            m_typing.start();
    });
    connect(&m_services.advisor, &IntakeAdvisor::advised, m_form, &IntakeForm::setAdvice);
    connect(&m_services.advisor, &IntakeAdvisor::failed, m_form, &IntakeForm::setFailure);
    connect(m_form, &IntakeForm::submitted, this, &IntakeDialog::submit);
    connect(m_form, &IntakeForm::cancelled, this, &QDialog::reject);
    connect(&m_services.complaints, &ComplaintService::registered, this, &IntakeDialog::finish);
    connect(&m_services.complaints, &ComplaintService::failed, this, &IntakeDialog::refuse);
}

void IntakeDialog::seekAdvice()
{
    m_services.advisor.ask(m_form->values());
}

void IntakeDialog::submit(const IntakeSubmission &submission)
{
    m_waiting = true;
    m_services.complaints.take(submission);
}

void IntakeDialog::finish()
{
    if (!std::exchange(m_waiting, false))
        return;
    m_form->clear(); // and its draft with it
    accept();
}

void IntakeDialog::refuse(const Error &error)
{
    if (std::exchange(m_waiting, false))
        m_form->setFailure(error);
}
