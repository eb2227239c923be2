// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintpapers.h"

#include <QMenu>

/// The papers of the request shown, of the list and of the month. What cannot be printed yet says why.
class PapersMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PapersMenu(QWidget *parent = nullptr);

    /// Of this request are the papers; none of an invalid one.
    void setComplaint(const Complaint &complaint);

signals:
    void paperAsked(ComplaintId id, ComplaintPaper paper);
    void listAsked();
    void statisticsAsked();

private:
    QAction *add(const QString &name, const QString &text);

    QMap<ComplaintPaper, QAction *> m_papers;
    ComplaintId m_id;
};
