// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

/// What requests can be written out as.
enum class ComplaintTableKind {
    Requests,       ///< everything of those in the list
    Open311,        ///< those in the list, in the names of GeoReport v2
    DistrictReturn, ///< what is answered back to the district, of this month
};

/// The tables of the page of requests.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

signals:
    void exportAsked(ComplaintTableKind kind);

private:
    QAction *add(ComplaintTableKind kind, const QString &name, const QString &text);
};
