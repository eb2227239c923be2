// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/complaintfilter.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using Chip = ComplaintFilter::Chip;

constexpr std::pair<Chip, const char *> Codes[]{
    {Chip::All, "all"},
    {Chip::Mine, "mine"},
    {Chip::Open, "open"},
    {Chip::Unsigned, "unsigned"},
    {Chip::DueToday, "dueToday"},
    {Chip::Overdue, "overdue"},
    {Chip::Warned, "warned"},
    {Chip::Revisit, "revisit"},
    {Chip::Parked, "parked"},
    {Chip::Supervised, "supervised"},
    {Chip::Returned, "returned"},
    {Chip::Transferred, "transferred"},
    {Chip::Merged, "merged"},
    {Chip::Done, "done"},
};
} // namespace

const QList<Chip> &ComplaintChip::all()
{
    static const QList<Chip> chips = [] {
        QList<Chip> list;
        for (const auto &[chip, code] : Codes)
            list.append(chip);
        return list;
    }();
    return chips;
}

QString ComplaintChip::code(Chip chip)
{
    return QString::fromLatin1(Codes[size_t(chip)].second); // the order of the enum, kept by a test
}

Chip ComplaintChip::fromCode(QStringView code)
{
    for (const auto &[chip, known] : Codes)
        if (code == QLatin1StringView(known))
            return chip;
    return Chip::All;
}
