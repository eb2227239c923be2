// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"

#include <QWidget>

class DateField;
class QCheckBox;
class QComboBox;
class QPushButton;
class SearchCombo;

/// What narrows the audit: the days, who, what, and only what failed. The words are the page's.
class AuditFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilterRow(QWidget *parent = nullptr);

    /// Whoever has an entry; the one chosen stays.
    void setPeople(const QStringList &people);
    /// Without words.
    AuditFilter filter() const;

signals:
    void changed(); ///< by the user

private:
    template <typename Field>
    Field *add(const char *name, const QString &title, int characters);
    void layOut();
    void clear();

    DateField *const m_from;
    DateField *const m_to;
    SearchCombo *const m_person;
    QComboBox *const m_kind;
    QCheckBox *const m_failed;
    QPushButton *const m_clear;
};
