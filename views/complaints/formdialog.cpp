// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/formdialog.h"

#include "views/shell/messagebar.h"
#include "views/widgets/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FormDialog::FormDialog(const QString &title, const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_foot(new QHBoxLayout)
    , m_refusal(new MessageBar(this))
{
    setWindowTitle(title);
    m_refusal->setObjectName(u"refusal"_s);
    auto *heading = new QLabel(title, this);
    heading->setFont(Look::scaled(font(), Look::Heading, QFont::DemiBold));
    auto *about = new QLabel(this);
    about->setTextFormat(Qt::PlainText);
    about->setText(subject);
    about->setWordWrap(true);
    about->setProperty("quiet", true);
    about->setVisible(!subject.isEmpty());
    auto *head = new QVBoxLayout;
    head->setSpacing(Look::Tight);
    head->addWidget(heading);
    head->addWidget(about);
    m_foot->setSpacing(Look::Near);
    m_foot->addStretch();
    m_content->setSpacing(Look::Gap);
    m_column->setContentsMargins(Look::Wide, Look::Wide, Look::Wide, Look::Roomy);
    m_column->setSpacing(Look::Roomy);
    m_column->addLayout(head);
    m_column->addLayout(m_content, 1);
    m_column->addWidget(m_refusal);
    m_column->addLayout(m_foot);
}

void FormDialog::showRefusal(const Error &error)
{
    m_refusal->show(Message::failed(error));
}

void FormDialog::clearRefusal()
{
    m_refusal->clear();
}

QPushButton *FormDialog::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_foot->addWidget(button);
    return button;
}
