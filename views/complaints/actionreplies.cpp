// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an action that tell the resident something, or what the resident said.
#include "models/complaints/complaintnames.h"
#include "views/complaints/actionfields.h"
#include "views/complaints/actionform.h"
#include "views/widgets/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// With the words for replies under a button, also by Ctrl+T.
void ActionForm::addReply(const QString &name, const QString &label, QString ComplaintInput::*member)
{
    addText(name, label, member, true);
    if (m_choices.replies.isEmpty())
        return;
    auto *field = findChild<QPlainTextEdit *>(name);
    auto *button = new QPushButton(tr("Insert words (Ctrl+T)"), this);
    button->setObjectName(u"replies"_s);
    button->setAutoDefault(false);
    button->setFlat(true);
    auto *menu = new QMenu(button);
    for (const ReplyTemplate &reply : m_choices.replies) {
        QAction *action = menu->addAction(reply.name);
        action->setToolTip(reply.text);
        connect(action, &QAction::triggered, field, [this, field, text = reply.text] {
            field->insertPlainText(ReplyTemplates::filled(text, m_choices.words));
            field->setFocus(Qt::OtherFocusReason);
        });
    }
    button->setMenu(menu);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(new QShortcut(Qt::CTRL | Qt::Key_T, this), &QShortcut::activated, button, &QPushButton::showMenu);
}

/// Forbids nothing.
void ActionForm::addReminder()
{
    if (m_choices.unticked.isEmpty())
        return;
    auto *words = new QLabel(this);
    words->setObjectName(u"unticked"_s);
    words->setTextFormat(Qt::PlainText);
    words->setText(tr("Not ticked yet: %1").arg(m_choices.unticked.join(tr(", "))));
    words->setWordWrap(true);
    m_column->addSpacing(Look::Near);
    m_column->addWidget(words);
}

void ActionForm::addSolved()
{
    addCombo(u"solved"_s, ComplaintNames::label(ComplaintField::Solved), &ComplaintInput::solved);
    const auto *combo = findChild<QComboBox *>(u"solved"_s);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] {
        emit solvedChosen(SolvedAnswer(combo->currentData().toInt()));
    });
}

void ActionForm::propose(const ComplaintInput &input)
{
    const auto choose = [this](const QString &name, int value) {
        auto *combo = findChild<QComboBox *>(name);
        if (combo && combo->findData(value) >= 0)
            combo->setCurrentIndex(combo->findData(value));
    };
    choose(u"revisitWay"_s, int(input.revisitWay));
    choose(u"rating"_s, int(input.rating));
    if (auto *inTime = findChild<QCheckBox *>(u"inTime"_s))
        inTime->setChecked(input.contactedInTime);
    if (auto *note = findChild<QPlainTextEdit *>(u"note"_s); note && !input.note.isEmpty())
        note->setPlainText(input.note);
}
