// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formfield.h"

#include "views/widgets/look.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
void mark(QWidget *widget, const char *name, bool value)
{
    if (widget->property(name).toBool() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}
} // namespace

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_hint(new QLabel(this))
{
    auto *name = new QLabel(label, this);
    name->setProperty("quiet", true);
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setFont(Look::scaled(font(), Look::Small));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Look::Tight);
    column->addWidget(name);
    column->addWidget(editor, 1);
    column->addWidget(m_hint);
}

void FormField::setError(const QString &text)
{
    show(text, !text.isEmpty());
}

void FormField::setRemark(const QString &text)
{
    show(text, false);
}

QString FormField::hint() const
{
    return m_hint->text();
}

void FormField::show(const QString &text, bool isWrong)
{
    if (text == m_hint->text() && isWrong == m_isWrong)
        return;
    m_isWrong = isWrong;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    mark(m_hint, "wrongHint", isWrong);
    mark(m_hint, "quiet", !isWrong);
    mark(m_editor, "wrong", isWrong);
    m_editor->setAccessibleDescription(text);
}
