// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attachments/attachmentservice.h"
#include "models/complaints/complaintservice.h"
#include "models/complaints/intakeadvisor.h"
#include "models/complaints/officefacts.h"

#include <QDialog>
#include <QTimer>

class DraftService;
class IntakeForm;

/// The intake form over the window: registers what is submitted, shows why not, and closes once it is stored.
/// Closed half-filled, it offers the draft the next time. Deletes itself.
class IntakeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it works with; must outlive it.
    struct Services
    {
        ComplaintService &complaints;
        OfficeService &office;
        DraftService &drafts;
        IntakeAdvisor &advisor;
        AttachmentService &attachments;
    };

    explicit IntakeDialog(const Services &services, QWidget *parent = nullptr);

private:
    void connectForm();
    void seekAdvice();
    void submit(const IntakeSubmission &submission);
    void finish();
    void refuse(const Error &error);

    const Services m_services;
    IntakeForm *const m_form;
    QTimer m_typing;
    bool m_waiting = false;
};
