// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdetail.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

/// The requests that have to do with this one: what it was merged into, what was merged into it, and what it
/// is linked with. A number leads to its request.
class RelatedView : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedView(QWidget *parent = nullptr);

    /// Taking a child out is offered only to whom `mayUnmerge` says.
    void setDetail(const ComplaintDetail &detail, bool mayUnmerge);
    bool isEmpty() const { return m_isEmpty; }

signals:
    void opened(ComplaintId id);
    void unmergeAsked(const Complaint &child);
    void unlinkAsked(qint64 link);

private:
    struct Row
    {
        QString name; ///< what it is to the request shown
        ComplaintId id;
        QString number;
        QString title;
        ComplaintState state;
        QString note;
    };

    void clear();
    /// With a button at the end where there is something to do about it.
    QPushButton *addRow(const Row &row, const QString &button);
    QString childNote(const Complaint &child) const;

    QVBoxLayout *const m_column;
    bool m_isEmpty = true;
};
