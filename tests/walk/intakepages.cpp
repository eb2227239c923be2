// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/walkpages.h"

#include "models/base/calendarfile.h"
#include "models/base/clock.h"
#include "tests/walk/samplepage.h"
#include "views/complaints/duplicatelist.h"
#include "views/complaints/intakeform.h"
#include "models/complaints/complaintpapers.h"
#include "views/printing/previewdialog.h"

#include <QtTest>
#include <QtWidgets>

namespace {

using Sample::say;

const QDateTime &morning()
{
    static const QDateTime at({2026, 3, 12}, {9, 36}, Clock::zone());
    return at;
}

OfficeFacts facts()
{
    OfficeFacts facts;
    facts.office.id = {1};
    facts.office.level = PlaceLevel::Office;
    facts.office.name = "云溪街道";
    facts.categories = {{.code = "B0107", .major = "公用设施", .name = "路灯", .nameEn = "Street lamp"},
                        {.code = "E0301", .major = "环境卫生", .name = "积存垃圾", .nameEn = "Rubbish left"}};
    facts.calendar = carriedCalendars();
    return facts;
}

IntakeDraft spoken()
{
    IntakeDraft draft;
    draft.reporter = say("欧阳小满", "Ouyang Xiaoman");
    draft.phone = "10012345678";
    draft.confidential = true;
    draft.place = {3};
    draft.placeName = "3号楼";
    draft.placePath = "云溪街道 / 望湖社区 / 3号楼";
    draft.address = say("望湖小区北门边", "By the north gate");
    draft.content = say("小区门口的路灯坏了三天\n晚上接孩子放学看不清路，老人也摔过一跤，希望尽快修好。",
                        "The lamp at the gate has been out for three days\nOne cannot see the way at night.");
    draft.kind = ComplaintKind::Help;
    draft.channel = Channel::Telephone;
    draft.category = "B0107";
    return draft;
}

/// The clock stands still while the form is made; the promise is then the same in every picture.
IntakeForm *form(const IntakeDraft &draft = {})
{
    Clock::freeze(morning());
    auto *form = new IntakeForm;
    form->setAutoFillBackground(true);
    form->setFacts(facts());
    form->setValues(draft);
    Clock::freeze({});
    return form;
}

QWidget *empty()
{
    return form();
}

QWidget *filled()
{
    return form(spoken());
}

QWidget *hints()
{
    IntakeDraft draft = spoken();
    draft.phone = "138007";
    draft.content.clear();
    IntakeForm *shown = form(draft);
    QMetaObject::invokeMethod(shown->findChild<QLineEdit *>("phone"), "editingFinished");
    shown->findChild<QAction *>("complaints.submit")->trigger();
    shown->setFailure({Error::Kind::Storage,
                       say("无法保存：磁盘已满。请清理磁盘后重试。",
                           "Not stored: the disk is full. Make room and try again."),
                       {}});
    return shown;
}

QWidget *drafted()
{
    IntakeForm *shown = form();
    Clock::freeze(morning().addSecs(600));
    shown->offerDraft(morning(), say("小区门口的路灯坏了三天", "The lamp at the gate is out"));
    Clock::freeze({});
    return shown;
}

QWidget *explained()
{
    IntakeForm *shown = form(spoken());
    shown->findChild<QPushButton *>("why")->click();
    return shown;
}

/// What earlier requests say about the spoken one.
IntakeAdvice advice()
{
    IntakeAdvice advice;
    const auto past = [](const QString &number, const QString &title, int days) {
        PastCase one;
        one.id = {days};
        one.number = number;
        one.title = title;
        one.received = morning().addDays(-days);
        one.state = ComplaintState::Handling;
        one.dueHandle = morning().addDays(2);
        return one;
    };
    advice.duplicates = {
        {.of = past(
             "001-2026-A000112", say("北门口路灯不亮，晚上看不清路", "The lamp at the north gate is out"), 3),
         .place = "云溪街道 / 望湖社区 / 3号楼",
         .host = say("市政办", "Municipal office"),
         .grounds = DuplicateGround::Phone | DuplicateGround::Place | DuplicateGround::Text,
         .likeness = 0.82},
        {.of = past("001-2026-A000098", say("楼道灯坏了", "The lamp in the staircase is broken"), 9),
         .place = "云溪街道 / 望湖社区 / 4号楼",
         .host = {},
         .grounds = DuplicateGround::Community}};
    advice.suggestions = {.category = "B0107",
                          .categoryReason = say("同楼 3 件同类", "3 such requests in this building"),
                          .urgency = Urgency::Quick,
                          .urgencyReason = say("含“摔”字", "the word “摔”"),
                          .host = {1},
                          .hostName = say("市政办", "Municipal office"),
                          .hostReason = say("办过 12 件同类", "handled 12 such requests")};
    return advice;
}

QWidget *advised()
{
    IntakeDraft draft = spoken();
    draft.category.clear();
    IntakeForm *shown = form(draft);
    Clock::freeze(morning());
    shown->setAdvice(advice());
    Clock::freeze({});
    return shown;
}

QWidget *asksAgain()
{
    IntakeForm *shown = form(spoken());
    Clock::freeze(morning());
    shown->setAdvice(advice());
    shown->findChild<DuplicateList *>()->choose(0);
    Clock::freeze({});
    return shown;
}

QWidget *emergency()
{
    IntakeDraft draft = spoken();
    draft.content = "3号楼有人家着火了";
    draft.channel = Channel::Superior;
    draft.files = {{.name = "3号楼.jpg", .mediaType = "image/jpeg", .size = 1'400'000, .hash = "ab"},
                   {.name = "情况说明.pdf", .mediaType = "application/pdf", .size = 80'000, .hash = "cd"}};
    return form(draft);
}

QWidget *slip()
{
    ComplaintDetail detail;
    detail.complaint = spoken().toComplaint();
    detail.complaint.confidential = false;
    detail.complaint.number = "YX2026A000007";
    detail.complaint.received = morning();
    detail.office = "云溪街道";
    detail.place = "云溪街道 / 望湖社区 / 3号楼";
    detail.category = "路灯";
    detail.steps = {{.at = morning(), .person = "何晓芸"}};
    auto *preview = new PreviewDialog(ComplaintPapers::document(ComplaintPaper::Slip, detail, facts()));
    QSignalSpy(preview, &PreviewDialog::ready).wait();
    return preview;
}

} // namespace

QList<WalkPage> intakePages()
{
    const QSize desk{1200, 700};
    const QSize narrow{700, 620};
    return {{"intake-empty", empty, desk},
            {"intake-filled", filled, desk},
            {"intake-narrow", filled, narrow},
            {"intake-hints", hints, desk},
            {"intake-draft", drafted, desk},
            {"intake-explained", explained, desk},
            {"intake-advised", advised, desk},
            {"intake-asks-again", asksAgain, desk},
            {"intake-emergency", emergency, desk},
            {"slip-preview", slip, {}}};
}
