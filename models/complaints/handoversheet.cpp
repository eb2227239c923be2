// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/handover.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct HandoverSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)
};

QString minuteOf(const QDateTime &at)
{
    return at.isValid() ? at.toTimeZone(Clock::zone()).toString(u"yyyy-MM-dd HH:mm"_s) : u"—"_s;
}

QString party(const Section &section, const QString &person)
{
    return person.isEmpty() ? section.name : u"%1 · %2"_s.arg(section.name, person);
}

QString remark(const HandoverItem &item)
{
    if (!item.remains.isEmpty())
        return HandoverSheetWords::tr("Not handed over: %1").arg(item.remains);
    if (item.asCoHost)
        return HandoverSheetWords::tr("Part of a co-handler");
    return item.complaint.supervision == Supervision::None
               ? QString()
               : ComplaintNames::label(item.complaint.supervision);
}

Report::Table table(const QList<HandoverItem> &items)
{
    using Report::Align;
    Report::Table table{.columns = {{HandoverSheetWords::tr("No."), Align::Right, 0.06},
                                    {HandoverSheetWords::tr("Number"), Align::Left, 0.18},
                                    {HandoverSheetWords::tr("Matter"), Align::Left, 0.32},
                                    {HandoverSheetWords::tr("State"), Align::Left, 0.12},
                                    {HandoverSheetWords::tr("Due"), Align::Left, 0.16},
                                    {HandoverSheetWords::tr("Remark"), Align::Left, 0.16}}};
    int number = 0;
    for (const HandoverItem &item : items)
        table.rows.append({QString::number(++number),
                           item.complaint.number,
                           item.complaint.title,
                           ComplaintNames::label(item.complaint.state),
                           minuteOf(item.complaint.dueHandle),
                           remark(item)});
    return table;
}
} // namespace

ReportDocument Handovers::sheet(const Handover &handover, const QString &office)
{
    const HandoverOrder &order = handover.order;
    ReportDocument document{.kind = ReportDocument::Kind::Working,
                            .issuer = office,
                            .title = HandoverSheetWords::tr("Hand-over of open work")};
    document.blocks = {
        Report::FieldGrid{{{HandoverSheetWords::tr("Hands over"), party(order.from, order.fromPerson)},
                           {HandoverSheetWords::tr("Takes over"), party(order.to, order.toPerson)},
                           {HandoverSheetWords::tr("On"), minuteOf(handover.at)},
                           {HandoverSheetWords::tr("Requests"),
                            HandoverSheetWords::tr("%1 handed over, %2 not")
                                .arg(handover.moved())
                                .arg(handover.items.size() - handover.moved())},
                           {.label = HandoverSheetWords::tr("Reason"), .value = order.reason, .wide = true}}},
        table(handover.items),
        Report::Note{HandoverSheetWords::tr(
            "The time limits run on. The section that takes over was named by the centre and "
            "cannot return these requests.")},
        Report::Signatures{{HandoverSheetWords::tr("Handed over by"),
                            HandoverSheetWords::tr("Taken over by"),
                            HandoverSheetWords::tr("Witness")}}};
    return document;
}
