// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/complaints/complaintpapers.h"
#include "tests/walk/samplepage.h"
#include "tests/walk/walkpages.h"
#include "views/printing/previewdialog.h"

#include <QtTest>
#include <QtWidgets>

namespace {
using Sample::say;

ComplaintDetail request()
{
    const QDateTime morning({2026, 3, 12}, {9, 36}, Clock::zone());
    ComplaintDetail detail;
    Complaint &c = detail.complaint;
    c.id = {1};
    c.number = "001-2026-A000007";
    c.title = say("小区门口的路灯坏了三天", "The lamp at the gate has been out for three days");
    c.content = say("小区门口的路灯坏了三天，晚上接孩子放学看不清路。", "One cannot see the way at night.");
    c.reporter = say("欧阳小满", "Ouyang Xiaoman");
    c.received = morning;
    c.dispatched = morning.addSecs(900);
    c.dueHandle = morning.addDays(7);
    c.host = {2};
    c.supervision = Supervision::Listed;
    c.dueSupervised = morning.addDays(3);
    c.reply = say("路灯已修复。", "The lamp was mended.");
    detail.office = say("云溪街道", "Yunxi");
    detail.place = say("云溪街道 / 望湖社区 / 3号楼", "Yunxi / Wanghu / Building 3");
    detail.category = say("路灯", "Street lamp");
    detail.host = say("市政办", "Municipal works");
    detail.steps = {
        {.at = morning, .person = say("何晓芸", "He Xiaoyun"), .action = "register"},
        {.at = morning.addSecs(900), .person = say("何晓芸", "He Xiaoyun"), .action = "dispatch"}};
    return detail;
}

QWidget *preview(ComplaintPaper paper)
{
    auto *dialog = new PreviewDialog(ComplaintPapers::document(paper, request(), {}));
    QSignalSpy(dialog, &PreviewDialog::ready).wait();
    return dialog;
}
} // namespace

QList<WalkPage> paperPages()
{
    return {{"paper-dispatch", [] { return preview(ComplaintPaper::Dispatch); }, {}},
            {"paper-supervision", [] { return preview(ComplaintPaper::Supervision); }, {}},
            {"paper-casefile", [] { return preview(ComplaintPaper::CaseFile); }, {}}};
}
