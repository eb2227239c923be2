// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/caseworkservice.h"
#include "views/complaints/formdialog.h"

class QLabel;
class QTreeWidget;
class RevealButton;

/// Every value the fields of a request ever had, newest first; an earlier value can be written back where the
/// rules allow, and where not it says why. Names, phones and addresses are masked until asked for.
class HistoryDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `mayReveal`: whoever looks may see personal data, for a reason.
    HistoryDialog(CaseworkService &casework,
                  const Complaint &complaint,
                  bool mayReveal,
                  QWidget *parent = nullptr);

signals:
    /// Names, phones and addresses of the request with this number are shown unmasked.
    void revealed(const QString &number, const QString &reason);

private:
    void load();
    void fill();
    void choose();
    void restore();
    QString shown(const FieldChange &change, const QString &value) const;
    const FieldChange *current() const;

    CaseworkService &m_casework;
    const ComplaintId m_complaint;
    RevealButton *const m_reveal;
    QTreeWidget *const m_list;
    QLabel *const m_about; ///< of the chosen line, whole
    QPushButton *const m_restore;
    QList<FieldChange> m_changes;
};
