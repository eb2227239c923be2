// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/complaints/complaintchips.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using Chip = ComplaintFilter::Chip;

struct Known
{
    Chip chip;
    const char *name;
    const char *title;
};

constexpr Known Chips[]{
    {Chip::All, "all", QT_TRANSLATE_NOOP("ComplaintChips", "All")},
    {Chip::Open, "open", QT_TRANSLATE_NOOP("ComplaintChips", "Open")},
    {Chip::Unsigned, "unsigned", QT_TRANSLATE_NOOP("ComplaintChips", "Not signed for")},
    {Chip::DueToday, "dueToday", QT_TRANSLATE_NOOP("ComplaintChips", "Due today")},
    {Chip::Overdue, "overdue", QT_TRANSLATE_NOOP("ComplaintChips", "Overdue")},
    {Chip::Warned, "warned", QT_TRANSLATE_NOOP("ComplaintChips", "Due soon")},
    {Chip::Revisit, "revisit", QT_TRANSLATE_NOOP("ComplaintChips", "To revisit")},
    {Chip::Parked, "parked", QT_TRANSLATE_NOOP("ComplaintChips", "Parked")},
    {Chip::Done, "done", QT_TRANSLATE_NOOP("ComplaintChips", "Done")},
};

const Known &known(Chip chip)
{
    for (const Known &one : Chips) {
        if (one.chip == chip)
            return one;
    }
    return Chips[0];
}
} // namespace

namespace ComplaintChips {
const QList<Chip> &all()
{
    static const QList<Chip> chips = [] {
        QList<Chip> list;
        for (const Known &one : Chips)
            list.append(one.chip);
        return list;
    }();
    return chips;
}

QString name(Chip chip)
{
    return QString::fromLatin1(known(chip).name);
}

Chip chip(const QString &name)
{
    for (const Known &one : Chips) {
        if (name == QLatin1StringView(one.name))
            return one.chip;
    }
    return Chip::All;
}

QString title(Chip chip)
{
    return QCoreApplication::translate("ComplaintChips", known(chip).title);
}
} // namespace ComplaintChips
