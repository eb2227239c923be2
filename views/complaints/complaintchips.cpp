// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintchips.h"

#include <QCoreApplication>

namespace {
using Chip = ComplaintFilter::Chip;

constexpr const char *Titles[]{
    QT_TRANSLATE_NOOP("ComplaintChips", "All"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Mine"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Open"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Not signed for"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Due today"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Overdue"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Due soon"),
    QT_TRANSLATE_NOOP("ComplaintChips", "To revisit"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Parked"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Supervised"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Returned"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Transferred"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Merged"),
    QT_TRANSLATE_NOOP("ComplaintChips", "Done"),
};
} // namespace

namespace ComplaintChips {
const QList<Chip> &all()
{
    return ComplaintChip::all();
}

QString name(Chip chip)
{
    return ComplaintChip::code(chip);
}

Chip chip(const QString &name)
{
    return ComplaintChip::fromCode(name);
}

QString title(Chip chip)
{
    return QCoreApplication::translate("ComplaintChips", Titles[size_t(chip)]);
}
} // namespace ComplaintChips
