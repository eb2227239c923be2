// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/entrypage.h"

#include "views/shell/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int EntryWidth = 400;
}

EntryPage::EntryPage(const QString &title, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_head(new QVBoxLayout)
    , m_why(new QLabel(why, this))
    , m_fields(new QVBoxLayout)
    , m_refusal(new MessageBar(this))
    , m_ways(new QVBoxLayout)
{
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setFixedWidth(EntryWidth);
    auto *heading = new QLabel(title, this);
    heading->setObjectName(u"heading"_s);
    heading->setFont(Look::scaled(font(), Look::Title, QFont::DemiBold));
    m_why->setObjectName(u"why"_s);
    m_why->setProperty("quiet", true);
    for (QLabel *label : {heading, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(EntryWidth);
        m_head->addWidget(label);
    }
    layOut();
}

void EntryPage::layOut()
{
    m_head->setSpacing(Look::Near);
    m_fields->setSpacing(Look::Gap);
    m_ways->setSpacing(Look::Near);
    auto *column = new QVBoxLayout;
    column->setSpacing(Look::Roomy);
    column->addStretch(2);
    column->addLayout(m_head);
    column->addLayout(m_fields);
    column->addWidget(m_refusal);
    column->addLayout(m_ways);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::Wide, Look::Wide, Look::Wide, Look::Wide);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
}

void EntryPage::setWhy(const QString &why)
{
    m_why->setText(why);
}

void EntryPage::addField(QWidget *field)
{
    field->setFixedWidth(EntryWidth);
    m_fields->addWidget(field);
    m_parts.append(field);
}

QPushButton *EntryPage::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("primary", true);
    m_ways->addWidget(button);
    m_parts.append(button);
    return button;
}

QPushButton *EntryPage::addOtherWay(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("flat", true);
    m_ways->addWidget(button, 0, Qt::AlignHCenter);
    m_parts.append(button);
    return button;
}

void EntryPage::showRefusal(const Error &error)
{
    m_refusal->show(Message::failed(error));
}

void EntryPage::clearRefusal()
{
    m_refusal->clear();
}

QString EntryPage::refusal() const
{
    return m_refusal->text();
}

void EntryPage::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    if (busy)
        m_focused = focusWidget();
    for (QWidget *part : std::as_const(m_parts))
        part->setEnabled(!busy);
    if (!busy && m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}
