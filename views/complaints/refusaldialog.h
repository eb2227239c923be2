// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintbatch.h"

#include <QDialog>

/// Which of many requests were refused, and why; can be copied.
class RefusalDialog : public QDialog
{
    Q_OBJECT

public:
    RefusalDialog(ComplaintAction action, const ComplaintBatch &batch, QWidget *parent = nullptr);
};
