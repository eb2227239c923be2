// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintfilter.h"
#include "models/complaints/officefacts.h"

#include <QWidget>

class DateField;
class PlacePicker;
class QComboBox;
class QPushButton;
class SearchCombo;

/// The row that narrows the list by what its columns hold. Tab goes through it in the order one reads it.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(OfficeService &office, QWidget *parent = nullptr);

    /// Shows what the row has fields for. Says nothing of it.
    void setFilter(const ComplaintFilter &filter);
    /// Writes its fields over those of the filter.
    void apply(ComplaintFilter &filter) const;
    /// How many fields narrow the list.
    int count() const;
    void clear();

signals:
    void changed(); ///< by the user

private:
    template <typename Field>
    Field *add(const char *name, const QString &title, int characters);
    template <typename Enum>
    void fill(QComboBox *combo, const QString &any);
    void layOut();
    void connectAll();
    void takeFacts(const OfficeFacts &facts);

    OfficeService &m_office;
    QComboBox *const m_kind;
    QComboBox *const m_channel;
    QComboBox *const m_urgency;
    SearchCombo *const m_category;
    PlacePicker *const m_place;
    SearchCombo *const m_host;
    DateField *const m_from;
    DateField *const m_to;
    QPushButton *const m_clear;
    ComplaintFilter m_wanted; ///< shown before the choices were known
};
