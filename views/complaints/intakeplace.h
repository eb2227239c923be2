// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/intakedraft.h"
#include "views/widgets/placepicker.h"

#include <QFrame>

class FormField;
class SearchCombo;

/// Where it is, and whom the request complains about.
class IntakePlace : public QFrame
{
    Q_OBJECT

public:
    explicit IntakePlace(QWidget *parent = nullptr);

    void setPlaceProvider(PlacePicker::Provider provider);
    void setSections(const QList<Section> &sections);

    /// Its part of the draft.
    void save(IntakeDraft &draft) const;
    void load(const IntakeDraft &draft);

    QList<QWidget *> spokenFields() const;
    QList<QWidget *> rareFields() const;

signals:
    void edited();

private:
    PlacePicker *const m_place;
    QLineEdit *const m_address;
    QLineEdit *const m_respondent;
    SearchCombo *const m_section;
    FormField *m_placeField = nullptr;
};
