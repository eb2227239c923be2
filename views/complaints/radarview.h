// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintradarmodels.h"
#include "models/complaints/complaintservice.h"

#include <QWidget>

class ListView;

/// Where requests gather and who calls again and again. Enter or a double click opens the requests behind a
/// row.
class RadarView : public QWidget
{
    Q_OBJECT

public:
    explicit RadarView(ComplaintService &service, QWidget *parent = nullptr);

signals:
    /// The requests behind a row, and in words what they are.
    void listAsked(const ComplaintFilter &filter, const QString &words);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newCard(const QString &title, const QString &hint, ListView *list);
    void connectLists();
    void refresh();

    ComplaintService &m_service;
    HotPlacesModel *const m_places;
    RepeatCallersModel *const m_callers;
    ListView *const m_placeList;
    ListView *const m_callerList;
    QDate m_since;
    int m_asked = 0;
    bool m_stale = true;
};
