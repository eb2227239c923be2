// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/welcomepage.h"

#include "views/shell/messagebar.h"
#include "views/widgets/choicebutton.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int ColumnWidth = 480;
}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_messages(new MessageBar(this))
{
    setObjectName(u"welcomePage"_s);
    m_column->setSpacing(Look::Gap);
    m_column->addStretch(2);
    addHead();
    m_column->addSpacing(Look::Gap);
    addChoices();
    m_column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::Wide, Look::Wide, Look::Wide, Look::Wide);
    row->addStretch();
    row->addLayout(m_column);
    row->addStretch();
}

void WelcomePage::addHead()
{
    auto *name = new QLabel(tr("Welcome to Jieban"), this);
    name->setFont(Look::scaled(font(), 2, QFont::DemiBold));
    auto *hint =
        new QLabel(tr("The desk of the sub-district office. Everything is kept in one file on this computer; "
                      "choose how to begin."),
                   this);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{name, hint, m_messages}) {
        widget->setMaximumWidth(ColumnWidth);
        m_column->addWidget(widget);
    }
}

void WelcomePage::addChoices()
{
    auto *demo = addChoice(u"demo"_s,
                           u"view-list-details"_s,
                           tr("Look around in the demo office"),
                           tr("A made-up office with two years of requests. Nothing in it is real."));
    auto *create = addChoice(u"newFile"_s,
                             u"document-new"_s,
                             tr("Make a new file"),
                             tr("For one office, community or district. Its divisions can be imported."));
    auto *open = addChoice(u"openFile"_s,
                           u"document-open"_s,
                           tr("Open a file"),
                           tr("A file made with Jieban before, or a backup of one."));
    auto *join = addChoice(u"join"_s,
                           u"network-connect"_s,
                           tr("Join a district"),
                           tr("Needs an enrolment file and the exchange folder of a district. This version "
                              "cannot exchange yet."));
    join->setEnabled(false);
    connect(demo, &ChoiceButton::clicked, this, &WelcomePage::demoAsked);
    connect(create, &ChoiceButton::clicked, this, &WelcomePage::newFileAsked);
    connect(open, &ChoiceButton::clicked, this, &WelcomePage::openFileAsked);
    setFocusProxy(demo);
}

ChoiceButton *
WelcomePage::addChoice(const QString &key, const QString &icon, const QString &title, const QString &words)
{
    auto *button = new ChoiceButton(icon, title, words, this);
    button->setObjectName(key);
    button->setFixedWidth(ColumnWidth);
    m_column->addWidget(button);
    return button;
}

void WelcomePage::showMessage(const Message &message)
{
    m_messages->show(message);
}
