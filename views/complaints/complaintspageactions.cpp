// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from the page of requests; part of ComplaintsPage.
#include "models/complaints/complainttablemodel.h"
#include "views/complaints/actionrunner.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintlist.h"
#include "views/complaints/complaintspage.h"
#include "views/complaints/tablesmenu.h"
#include "views/complaints/papersmenu.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using A = ComplaintAction;
} // namespace

QAction *ComplaintsPage::newAction(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void ComplaintsPage::addHeaderActions()
{
    m_headerActions = {newAction(u"complaints.new"_s, tr("New request"), QKeySequence::New),
                       newAction(u"complaints.print"_s, tr("&Print"), {}),
                       newAction(u"complaints.tables"_s, tr("&Tables"), {})};
    m_headerActions.at(1)->setMenu(m_papers);
    m_headerActions.at(2)->setMenu(m_tables);
    for (const QMenu *menu : {static_cast<QMenu *>(m_papers), static_cast<QMenu *>(m_tables)})
        addActions(menu->actions()); // so that their keys work while the menu is closed
    m_showAll->setObjectName(u"complaints.showAll"_s);
    m_first->setObjectName(u"complaints.first"_s);
}

void ComplaintsPage::addChosenActions()
{
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    m_chosenActions = {
        newAction(u"complaints.dispatchChosen"_s, tr("Dispatch the chosen…"), keys(Qt::Key_D)),
        newAction(u"complaints.superviseChosen"_s, tr("Supervise the chosen…"), keys(Qt::Key_U)),
        newAction(u"complaints.printChosen"_s, tr("Print the slips of the chosen"), keys(Qt::Key_P))};
    m_modes->setChosenActions(m_chosenActions);
    for (QAction *action : std::as_const(m_chosenActions))
        action->setEnabled(false);
}

void ComplaintsPage::connectActions()
{
    connect(m_detail, &ComplaintDetailPane::followed, this, &ComplaintsPage::open);
    connect(m_detail, &ComplaintDetailPane::loaded, m_papers, [this](const ComplaintDetail &detail) {
        m_papers->setComplaint(detail.complaint);
    });
    connect(m_detail, &ComplaintDetailPane::emptied, m_papers, [this] { m_papers->setComplaint({}); });
    connect(m_headerActions.at(0), &QAction::triggered, this, &ComplaintsPage::intakeAsked);
    connect(m_first, &QAction::triggered, this, &ComplaintsPage::intakeAsked);
    connect(m_showAll, &QAction::triggered, this, [this] {
        showFilter({});
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chosenActions.at(0), &QAction::triggered, this, [this] {
        m_runner->startMany(A::Dispatch, chosen(), ComplaintState::Accepted);
    });
    connect(m_chosenActions.at(1), &QAction::triggered, this, [this] {
        m_runner->startMany(A::Supervise, chosen(), ComplaintState::Handling);
    });
    connect(m_chosenActions.at(2), &QAction::triggered, this, &ComplaintsPage::printChosen);
}

/// In the order of the list.
QList<ComplaintId> ComplaintsPage::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    QList<ComplaintId> ids;
    for (const int row : std::as_const(rows))
        ids << ComplaintId{m_model->key(row)};
    return ids;
}

void ComplaintsPage::countChosen()
{
    const auto rows = int(m_list->selectionModel()->selectedRows().size());
    m_modes->setChosen(rows);
    for (QAction *action : std::as_const(m_chosenActions))
        action->setEnabled(rows > 0);
}

void ComplaintsPage::printChosen()
{
    constexpr qsizetype MostAtOnce = 200; // a clerk who asks for more has chosen all by mistake
    const QList<ComplaintId> ids = chosen();
    if (ids.isEmpty())
        return;
    if (ids.size() > MostAtOnce)
        return tell(
            {Error::Kind::Invalid,
             tr("%1 slips are too many at once. Choose %2 requests at most.").arg(ids.size()).arg(MostAtOnce),
             {}});
    m_service.loadMany(ids, this, [this](const Result<QList<ComplaintDetail>> &details) {
        details ? emit slipsAsked(*details) : tell(details.error());
    });
}

void ComplaintsPage::showColumnMenu()
{
    QToolButton *button = m_modes->columns();
    m_list->newColumnMenu()->popup(button->mapToGlobal(QPoint(0, button->height())));
}
