// SPDX-License-Identifier: GPL-3.0-or-later
// The views beside the list: made when they are first asked for, so that the list need not wait for them.
#include "models/complaints/complainttablemodel.h"
#include "views/complaints/actionrunner.h"
#include "views/complaints/boardview.h"
#include "views/complaints/complaintdetailpane.h"
#include "views/complaints/complaintspage.h"
#include "views/complaints/duecalendarview.h"
#include "views/complaints/radarview.h"

#include <QStackedWidget>

BoardView *ComplaintsPage::board()
{
    if (m_board)
        return m_board;
    m_board = new BoardView(m_service, this);
    m_left->addWidget(m_board);
    connect(m_board, &BoardView::chosenChanged, m_detail, &ComplaintDetailPane::setComplaint);
    connect(m_board, &BoardView::opened, this, &ComplaintsPage::openWindow);
    connect(m_board, &BoardView::moveAsked, m_runner, &ActionRunner::start);
    connect(m_board, &BoardView::failed, this, &ComplaintsPage::tell);
    m_board->setFilter(m_model->filter());
    return m_board;
}

DueCalendarView *ComplaintsPage::calendar()
{
    if (m_calendar)
        return m_calendar;
    m_calendar = new DueCalendarView(m_service, m_office, this);
    m_pages->addWidget(m_calendar);
    connect(m_calendar, &DueCalendarView::failed, this, &ComplaintsPage::tell);
    connect(m_calendar, &DueCalendarView::dayChosen, this, [this](QDate day) {
        showFilter({.dueFrom = day, .dueTo = day}, tr("Due %1").arg(day.toString(Qt::ISODate)));
    });
    return m_calendar;
}

RadarView *ComplaintsPage::radar()
{
    if (m_radar)
        return m_radar;
    m_radar = new RadarView(m_service, this);
    m_pages->addWidget(m_radar);
    connect(m_radar, &RadarView::failed, this, &ComplaintsPage::tell);
    connect(m_radar, &RadarView::listAsked, this, &ComplaintsPage::showFilter);
    return m_radar;
}
