// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintnames.h"
#include "views/widgets/searchcombo.h"

#include <QHBoxLayout>
#include <QLatin1StringView>

class QVBoxLayout;

/// What the cards of the intake form are made of.
namespace IntakeCards {
/// A heading and room below it.
QVBoxLayout *newCard(QWidget *card, const QString &title);

/// Side by side, of equal width unless said otherwise.
QHBoxLayout *pair(QWidget *one, QWidget *other, int shareOfOne = 1, int shareOfOther = 1);

template <typename T>
T *named(T *widget, const char *name)
{
    widget->setObjectName(QLatin1StringView(name));
    return widget;
}

/// Every value of an enum by its words.
template <typename Enum>
SearchCombo *choosing(SearchCombo *combo)
{
    QList<SearchChoice> choices;
    for (const Enum value : ComplaintNames::all<Enum>())
        choices.append({.key = ComplaintNames::code(value), .text = ComplaintNames::label(value)});
    combo->setChoices(choices);
    return combo;
}

template <typename Enum>
Enum chosen(const SearchCombo *combo, Enum otherwise)
{
    return ComplaintNames::fromCode<Enum>(combo->current()).value_or(otherwise);
}
} // namespace IntakeCards
