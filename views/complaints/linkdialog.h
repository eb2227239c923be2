// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaint.h"
#include "views/complaints/formdialog.h"
#include "views/widgets/placepicker.h"

class QLineEdit;

/// Which request belongs to this one, and why. It stores nothing; whoever opened it does.
class LinkDialog : public FormDialog
{
    Q_OBJECT

public:
    LinkDialog(const Complaint &complaint, const PlacePicker::Provider &find, QWidget *parent = nullptr);

signals:
    void submitted(ComplaintId other, const QString &note);

private:
    void addField(const QString &label, QWidget *field);

    PlacePicker *const m_other;
    QLineEdit *const m_note;
};
