// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

/// What requests can be written out as; the first two are read, too.
enum class ComplaintTableKind {
    Requests,       ///< everything of those in the list
    Open311,        ///< those in the list, in the names of GeoReport v2
    DistrictReturn, ///< what is answered back to the district, of this month
};

/// The tables of the page of requests: out of the file and into it.
class TablesMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TablesMenu(QWidget *parent = nullptr);

signals:
    void exportAsked(ComplaintTableKind kind);
    void importAsked(ComplaintTableKind kind);

private:
    using Signal = void (TablesMenu::*)(ComplaintTableKind);

    QAction *add(const QString &name, const QString &text, Signal asked, ComplaintTableKind kind);
};
