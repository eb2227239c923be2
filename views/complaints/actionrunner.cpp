// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/actionrunner.h"

#include "models/complaints/complaintnames.h"
#include "views/complaints/actiondialog.h"
#include "views/complaints/refusaldialog.h"
#include "views/widgets/searchcombo.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

ActionRunner::ActionRunner(ComplaintService &service, OfficeService &office, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
{
    office.load(this, [this](const Result<OfficeFacts> &facts) {
        facts ? void(m_facts = *facts) : emit failed(facts.error());
    });
    connect(&service, &ComplaintService::changed, this, &ActionRunner::finish);
    connect(&service, &ComplaintService::actedOnMany, this, &ActionRunner::finishMany);
    connect(&service, &ComplaintService::failed, this, &ActionRunner::refuse);
}

void ActionRunner::start(ComplaintAction action, const Complaint &complaint, Section::Id host)
{
    if (m_acting || m_dialog)
        return;
    m_requests = {complaint.id};
    m_action = action;
    if (ActionForm::asksSomething(action, complaint))
        return ask(action, complaint, host);
    m_acting = true;
    m_service.act(complaint.id, action, {});
}

void ActionRunner::startMany(ComplaintAction action, const QList<ComplaintId> &requests, ComplaintState state)
{
    if (m_acting || m_dialog || requests.isEmpty())
        return;
    m_requests = requests;
    m_action = action;
    Complaint all; // stands for them in the dialog
    all.state = state;
    all.number = tr("%n request(s)", nullptr, int(requests.size()));
    all.title = tr("done as one step");
    ask(action, all, {});
}

void ActionRunner::ask(ComplaintAction action, const Complaint &complaint, Section::Id host)
{
    m_dialog = new ActionDialog(action, complaint, {m_facts, {}}, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *combo = m_dialog->findChild<SearchCombo *>(u"host"_s); combo && host.isValid())
        combo->setCurrent(QString::number(host.value));
    connect(m_dialog, &ActionDialog::submitted, this, &ActionRunner::submit);
    m_dialog->open();
}

void ActionRunner::submit(const ComplaintInput &input)
{
    m_acting = true;
    if (m_requests.size() == 1 && m_dialog->complaint().isValid())
        m_service.act(m_requests.first(), m_action, input);
    else
        m_service.actOnMany(m_requests, m_action, input);
}

void ActionRunner::finish()
{
    if (!std::exchange(m_acting, false))
        return;
    if (m_dialog)
        m_dialog->accept();
}

void ActionRunner::finishMany(ComplaintAction action, const ComplaintBatch &batch)
{
    if (!m_acting)
        return;
    finish();
    if (!batch.refused.isEmpty())
        report(action, batch);
}

void ActionRunner::report(ComplaintAction action, const ComplaintBatch &batch)
{
    auto *dialog = new RefusalDialog(action, batch, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActionRunner::refuse(const Error &error)
{
    if (!std::exchange(m_acting, false))
        return;
    if (m_dialog)
        m_dialog->showRefusal(error);
    else
        emit failed(error);
}
