// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/categories.h"
#include "models/complaints/complaintnames.h"
#include "views/widgets/searchcombo.h"

#include <QComboBox>
#include <QDate>

class QDateEdit;
class QDateTimeEdit;

/// The editors the form of an action is made of.
namespace ActionFields {
/// One line, or several in which Tab still leads to the next field.
QWidget *newText(bool manyLines, QWidget *parent);
QString text(const QWidget *field);

QDateEdit *newDate(QDate first, QWidget *parent);
/// Now, in the office's zone.
QDateTimeEdit *newMoment(QWidget *parent);
QDateTime moment(const QDateTimeEdit *field);

/// All values of the enum with their labels; none chosen.
template <typename Enum>
QComboBox *newCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    for (const Enum value : ComplaintNames::all<Enum>())
        combo->addItem(ComplaintNames::label(value), int(value));
    combo->setCurrentIndex(-1);
    return combo;
}

/// Without the 大类, which only group them.
QList<SearchChoice> categoryChoices(const QList<Category> &categories);

QDate today();
QDate dayOf(const QDateTime &at);
} // namespace ActionFields
