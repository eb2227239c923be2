// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/checklist.h"

#include <QWidget>

class QVBoxLayout;

/// What is not to be forgotten now, to be ticked. It ticks nothing itself: it says what was asked for, and
/// shows what is stored.
class ChecklistView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget *parent = nullptr);

    void setItems(const QList<CheckItem> &items);

signals:
    void tickAsked(qint64 checkpoint, bool ticked);

private:
    QVBoxLayout *const m_column;
};
