// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintservice.h"
#include "models/complaints/officefacts.h"

#include <QTimer>
#include <QWidget>

class FilterBar;
class FilterRow;
class QPushButton;
class SavedFilterService;

/// What narrows the list, above it: the chips with their counts, the row of filters where it is wanted, the
/// saved filters, and in words what none of these says.
class FilterPane : public QWidget
{
    Q_OBJECT

public:
    FilterPane(ComplaintService &service, OfficeService &office, QWidget *parent = nullptr);

    /// The person's own filters; must outlive the pane.
    void setSaved(SavedFilterService &saved);

    /// `words` say what neither chip nor row does. Says nothing of it.
    void setFilter(const ComplaintFilter &filter, const QString &words = {});
    /// Chip, row and the rest; text, orders and viewer are the page's.
    ComplaintFilter filter() const;
    bool isNarrowed() const;

    /// Counts later than the rows, beside the window.
    void countSoon() { m_pause.start(); }
    /// The filter whose other conditions are counted.
    void setCounted(const ComplaintFilter &filter);

    void showRow(bool on);
    bool isRowShown() const;

signals:
    void changed(); ///< by the user
    /// A saved filter, whole.
    void filterChosen(const ComplaintFilter &filter);
    void rowShownChanged(bool on, int used);
    void failed(const Error &error);

private:
    void layOut();
    void count();
    void save();
    void showSaved();
    void renameSaved(const QString &name);

    ComplaintService &m_service;
    FilterBar *const m_chips;
    QPushButton *const m_narrowed; ///< what else the list is narrowed to; pressed, no more
    FilterRow *const m_row;
    SavedFilterService *m_saved = nullptr;
    ComplaintFilter m_extra; ///< what no field shows
    ComplaintFilter m_counted;
    QTimer m_pause;
    QTimer m_clock;
    int m_asked = 0;
};
