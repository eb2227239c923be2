// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/papersmenu.h"

using namespace Qt::Literals::StringLiterals;

PapersMenu::PapersMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"papers"_s);
    setToolTipsVisible(true);
    for (const ComplaintPaper paper : ComplaintPapers::all()) {
        QAction *action =
            add(u"complaints.print."_s + ComplaintPapers::code(paper), ComplaintPapers::menuText(paper));
        connect(action, &QAction::triggered, this, [this, paper] { emit paperAsked(m_id, paper); });
        m_papers.insert(paper, action);
    }
    m_papers.value(ComplaintPaper::Slip)->setShortcut(QKeySequence::Print);
    addSeparator();
    connect(add(u"complaints.print.list"_s, tr("&List as shown")),
            &QAction::triggered,
            this,
            &PapersMenu::listAsked);
    connect(add(u"complaints.print.statistics"_s, tr("S&tatistics of this month")),
            &QAction::triggered,
            this,
            &PapersMenu::statisticsAsked);
    setComplaint({});
}

QAction *PapersMenu::add(const QString &name, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    return action;
}

void PapersMenu::setComplaint(const Complaint &complaint)
{
    m_id = complaint.id;
    for (auto paper = m_papers.cbegin(); paper != m_papers.cend(); ++paper) {
        const QString hindrance =
            m_id.isValid() ? ComplaintPapers::hindrance(paper.key(), complaint) : tr("No request is chosen.");
        paper.value()->setEnabled(hindrance.isEmpty());
        paper.value()->setToolTip(hindrance.isEmpty() ? ComplaintPapers::label(paper.key()) : hindrance);
    }
}
