// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaints/checklist.h"

#include "models/complaints/carriedtable.h"
#include "models/complaints/complaintnames.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Checklist {
QList<Checkpoint> carried()
{
    QList<Checkpoint> points;
    for (const QStringList &field : CarriedTable::rows(u":/text/checklist.tsv"_s))
        points.append({.id = field.at(0).toLongLong(),
                       .state = ComplaintNames::fromCode<ComplaintState>(field.at(1)),
                       .category = field.at(2),
                       .text = CarriedTable::inOurLanguage(field.at(3), field.at(4)),
                       .position = field.at(0).toInt()});
    return points;
}

QList<Checkpoint> fitting(const QList<Checkpoint> &all, ComplaintState state, const QString &category)
{
    QList<Checkpoint> fits = all;
    fits.removeIf([&](const Checkpoint &point) {
        return point.state.value_or(state) != state || !category.startsWith(point.category);
    });
    std::ranges::stable_sort(fits, {}, &Checkpoint::position);
    return fits;
}

QStringList unticked(const QList<CheckItem> &items)
{
    QStringList texts;
    for (const CheckItem &item : items) {
        if (!item.isTicked())
            texts.append(item.point.text);
    }
    return texts;
}
} // namespace Checklist
