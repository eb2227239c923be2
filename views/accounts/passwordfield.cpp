// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/passwordfield.h"

#include <QKeyEvent>
#include <QLineEdit>

PasswordField::PasswordField(const QString &name, const QString &label, QWidget *parent)
    : PasswordField(new QLineEdit, name, label, parent)
{
}

PasswordField::PasswordField(QLineEdit *editor, const QString &name, const QString &label, QWidget *parent)
    : FormField(label, editor, parent)
    , m_editor(editor)
{
    editor->setObjectName(name);
    editor->setEchoMode(QLineEdit::Password);
    editor->setMaxLength(1000); // longer ones are refused in words
    editor->installEventFilter(this);
    setFocusProxy(editor);
    connect(editor, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (isWrong())
            setError({});
        emit edited(text);
    });
    connect(editor, &QLineEdit::returnPressed, this, &PasswordField::entered);
}

void PasswordField::setError(const QString &text)
{
    text.isEmpty() ? tellCaps() : FormField::setError(text);
}

QString PasswordField::text() const
{
    return m_editor->text();
}

void PasswordField::clear()
{
    m_editor->clear();
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        noticeCaps(static_cast<QKeyEvent *>(event));
    else if (event->type() == QEvent::FocusOut)
        setCaps(false);
    return FormField::eventFilter(watched, event);
}

/// No system tells it everywhere; a letter does: large without Shift, or small with it.
void PasswordField::noticeCaps(const QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock)
        return setCaps(false); // it changes now, and the next letter tells
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).isUpper() != typed.at(0).isLower())
        setCaps(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
}

void PasswordField::setCaps(bool on)
{
    if (on == m_caps)
        return;
    m_caps = on;
    if (!isWrong())
        tellCaps();
}

void PasswordField::tellCaps()
{
    setRemark(m_caps ? tr("Caps Lock is on.") : QString());
}
