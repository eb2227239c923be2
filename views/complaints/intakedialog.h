// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "models/complaints/officefacts.h"

#include <QDialog>

class DraftService;
class IntakeForm;

/// The intake form over the window: registers what is submitted, shows why not, and closes once it is stored.
/// Closed half-filled, it offers the draft the next time. Deletes itself.
class IntakeDialog : public QDialog
{
    Q_OBJECT

public:
    IntakeDialog(ComplaintService &complaints,
                 OfficeService &office,
                 DraftService &drafts,
                 QWidget *parent = nullptr);

private:
    void submit(const Complaint &complaint);
    void finish();
    void refuse(const Error &error);

    ComplaintService &m_complaints;
    IntakeForm *const m_form;
    bool m_waiting = false;
};
