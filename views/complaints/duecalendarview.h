// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "models/complaints/duecalendarmodel.h"
#include "models/complaints/officefacts.h"

#include <QWidget>

class QLabel;
class QTableView;

/// The month with how much is due on each day. Arrows go through the days, Page Up and Down through the
/// months, Enter or a click opens a day.
class DueCalendarView : public QWidget
{
    Q_OBJECT

public:
    DueCalendarView(ComplaintService &service, OfficeService &office, QWidget *parent = nullptr);

    /// What the page narrows the list to; the chip does not count.
    void setFilter(const ComplaintFilter &filter);
    QDate month() const { return m_model->month(); }

signals:
    void dayChosen(QDate day);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newHead();
    void setUpTable();
    void showMonth(QDate month);
    void turn(int months);
    void refresh();
    void open(const QModelIndex &day);

    ComplaintService &m_service;
    DueCalendarModel *const m_model;
    QTableView *const m_table;
    QLabel *const m_title;
    ComplaintFilter m_filter;
    int m_asked = 0;
    bool m_stale = true;
};
