// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/actiondialog.h"

#include "models/complaints/complaintnames.h"
#include "views/shell/messagebar.h"
#include "views/widgets/look.h"

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Width = 480;

bool needsCare(ComplaintAction action)
{
    return action == ComplaintAction::Void || action == ComplaintAction::Decline;
}
} // namespace

ActionDialog::ActionDialog(ComplaintAction action,
                           const Complaint &complaint,
                           const ActionChoices &choices,
                           QWidget *parent)
    : QDialog(parent)
    , m_action(action)
    , m_complaint(complaint.id)
    , m_form(new ActionForm(action, complaint, choices, this))
    , m_refusal(new MessageBar(this))
    , m_yes(new QPushButton(ComplaintNames::label(action), this))
{
    setObjectName(u"actionDialog"_s);
    setWindowTitle(ComplaintNames::label(action));
    m_refusal->setObjectName(u"refusal"_s);
    m_yes->setObjectName(u"yes"_s);
    m_yes->setDefault(true);
    m_yes->setProperty(needsCare(action) ? "danger" : "primary", true);
    layOut(ComplaintNames::label(action), u"%1 · %2"_s.arg(complaint.number, complaint.title));
    setMinimumWidth(Width);
    m_form->setFocus(Qt::OtherFocusReason);
    connect(m_yes, &QPushButton::clicked, this, &ActionDialog::submit);
    connect(m_form, &ActionForm::solvedChosen, this, &ActionDialog::follow);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) // plain Enter is a new line in long texts
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this),
                &QShortcut::activated,
                m_yes,
                &QPushButton::click);
}

void ActionDialog::layOut(const QString &title, const QString &subject)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    auto *about = new QLabel(this);
    about->setTextFormat(Qt::PlainText);
    about->setText(subject);
    about->setWordWrap(true);
    about->setProperty("quiet", true);
    auto *no = new QPushButton(tr("Cancel"), this);
    no->setObjectName(u"no"_s);
    no->setAutoDefault(false);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(Look::Near);
    foot->addStretch();
    foot->addWidget(no);
    foot->addWidget(m_yes);
    setTabOrder(m_yes, no);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::Wide, Look::Wide, Look::Wide, Look::Roomy);
    column->setSpacing(Look::Roomy);
    auto *head = new QVBoxLayout;
    head->setSpacing(Look::Tight);
    head->addWidget(heading);
    head->addWidget(about);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_refusal);
    column->addLayout(foot);
}

void ActionDialog::submit()
{
    m_refusal->clear();
    m_yes->setEnabled(false); // until there is an answer
    emit submitted(m_form->input());
}

/// A revisit that failed proposes the way back instead of the end.
void ActionDialog::follow(SolvedAnswer answer)
{
    m_refusal->clear();
    if (answer != SolvedAnswer::No || m_action != ComplaintAction::Close)
        return;
    m_refusal->show(
        {Look::Tone::Warning,
         tr("The resident says it is not solved. Send it back to the host instead of closing it?"),
         ComplaintNames::label(ComplaintAction::Rework),
         [this] { emit reworkAsked(m_form->input()); }});
    makeRoom();
}

/// A message that wraps is higher than a layout asks for by itself.
void ActionDialog::makeRoom()
{
    layout()->activate();
    const int wide = isVisible() ? width() : sizeHint().width();
    resize(wide, qMax(isVisible() ? height() : 0, layout()->totalHeightForWidth(wide)));
}

void ActionDialog::showRefusal(const Error &error)
{
    m_refusal->show(Message::failed(error));
    makeRoom();
    m_yes->setEnabled(true);
}
