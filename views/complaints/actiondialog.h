// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "views/complaints/actionform.h"

#include <QDialog>

class MessageBar;
class QPushButton;

/// One action on one request: exactly what the rules ask for. It stores nothing; whoever opened it does and
/// then accepts it, or shows why not, and nothing typed is lost.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    ActionDialog(ComplaintAction action,
                 const Complaint &complaint,
                 const ActionChoices &choices,
                 QWidget *parent = nullptr);

    ComplaintAction action() const { return m_action; }
    ComplaintId complaint() const { return m_complaint; }

    /// Values to begin with, e.g. those of a form that led here.
    void propose(const ComplaintInput &input) { m_form->propose(input); }

    /// The reason stands in the dialog, which waits for another try.
    void showRefusal(const Error &error);

signals:
    void submitted(const ComplaintInput &input);
    /// The resident said it is not solved, and the proposal to send it back was taken.
    void reworkAsked(const ComplaintInput &input);

private:
    void submit();
    void follow(SolvedAnswer answer);
    void makeRoom();
    void layOut(const QString &title, const QString &subject);

    const ComplaintAction m_action;
    const ComplaintId m_complaint;
    ActionForm *const m_form;
    MessageBar *const m_refusal;
    QPushButton *const m_yes;
};
