// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/listview.h"

class ComplaintTableModel;

/// The list of requests: its columns, how wide they are and how they are painted.
class ComplaintList : public ListView
{
    Q_OBJECT

public:
    explicit ComplaintList(ComplaintTableModel &model, QWidget *parent = nullptr);

private:
    void setWidths();
};
