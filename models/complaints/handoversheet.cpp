// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/complaintnames.h"
#include "models/complaints/handover.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)
};

QString moment(const QDateTime &at)
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
        return Words::tr("Not handed over: %1").arg(item.remains);
    if (item.asCoHost)
        return Words::tr("Part of a co-handler");
    return item.complaint.supervision == Supervision::None
               ? QString()
               : ComplaintNames::label(item.complaint.supervision);
}

Report::Table table(const QList<HandoverItem> &items)
{
    using Report::Align;
    Report::Table table{.columns = {{Words::tr("No."), Align::Right, 0.06},
                                    {Words::tr("Number"), Align::Left, 0.18},
                                    {Words::tr("Matter"), Align::Left, 0.32},
                                    {Words::tr("State"), Align::Left, 0.12},
                                    {Words::tr("Due"), Align::Left, 0.16},
                                    {Words::tr("Remark"), Align::Left, 0.16}}};
    int number = 0;
    for (const HandoverItem &item : items)
        table.rows.append({QString::number(++number),
                           item.complaint.number,
                           item.complaint.title,
                           ComplaintNames::label(item.complaint.state),
                           moment(item.complaint.dueHandle),
                           remark(item)});
    return table;
}
} // namespace

ReportDocument Handovers::sheet(const Handover &handover, const QString &office)
{
    const HandoverOrder &order = handover.order;
    ReportDocument document{.kind = ReportDocument::Kind::Working,
                            .issuer = office,
                            .title = Words::tr("Hand-over of open work")};
    document.blocks = {
        Report::FieldGrid{{{Words::tr("Hands over"), party(order.from, order.fromPerson)},
                           {Words::tr("Takes over"), party(order.to, order.toPerson)},
                           {Words::tr("On"), moment(handover.at)},
                           {Words::tr("Requests"),
                            Words::tr("%1 handed over, %2 not")
                                .arg(handover.moved())
                                .arg(handover.items.size() - handover.moved())},
                           {.label = Words::tr("Reason"), .value = order.reason, .wide = true}}},
        table(handover.items),
        Report::Note{
            Words::tr("The time limits run on. The section that takes over was named by the centre and "
                      "cannot return these requests.")},
        Report::Signatures{{Words::tr("Handed over by"), Words::tr("Taken over by"), Words::tr("Witness")}}};
    return document;
}
