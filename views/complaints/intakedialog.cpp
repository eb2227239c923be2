// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/intakedialog.h"

#include "models/drafts/draftservice.h"
#include "views/complaints/draftkeeper.h"
#include "views/complaints/intakeform.h"
#include "views/complaints/placesearch.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize FirstSize{860, 680};
}

IntakeDialog::IntakeDialog(ComplaintService &complaints,
                           OfficeService &office,
                           DraftService &drafts,
                           QWidget *parent)
    : QDialog(parent)
    , m_complaints(complaints)
    , m_form(new IntakeForm(this))
{
    setObjectName(u"intakeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New request"));
    resize(FirstSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    setFocusProxy(m_form);

    m_form->setPlaceProvider(placeProvider(office, this));
    office.load(this, [this](const Result<OfficeFacts> &facts) {
        facts ? m_form->setFacts(*facts) : m_form->setFailure(facts.error());
    });
    new DraftKeeper(&drafts, m_form);
    connect(m_form, &IntakeForm::submitted, this, &IntakeDialog::submit);
    connect(m_form, &IntakeForm::cancelled, this, &QDialog::reject);
    connect(&complaints, &ComplaintService::registered, this, &IntakeDialog::finish);
    connect(&complaints, &ComplaintService::failed, this, &IntakeDialog::refuse);
    m_form->setFocus(Qt::OtherFocusReason);
}

void IntakeDialog::submit(const Complaint &complaint)
{
    m_waiting = true;
    m_complaints.registerNew(complaint);
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
