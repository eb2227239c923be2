// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demotexts.h"

#include <array>

/// The lists of resources/demo/notes.txt: what clerks and sections write into the timeline.
struct DemoNotes
{
    explicit DemoNotes(DemoTexts &texts);

    DemoTexts::ListId receive;
    DemoTexts::ListId answer;
    std::array<DemoTexts::ListId, 5> refuse; ///< by DeclineReason, from 1
    DemoTexts::ListId told;
    DemoTexts::ListId accept;
    DemoTexts::ListId merge;
    DemoTexts::ListId dispatch;
    DemoTexts::ListId askReturn;
    DemoTexts::ListId grantReturn;
    DemoTexts::ListId refuseReturn;
    DemoTexts::ListId sign;
    DemoTexts::ListId contact;
    DemoTexts::ListId askExtension;
    DemoTexts::ListId grantExtension;
    DemoTexts::ListId refuseExtension;
    DemoTexts::ListId park;
    DemoTexts::ListId resume;
    DemoTexts::ListId feedBack;
    DemoTexts::ListId check;
    DemoTexts::ListId rework;
    DemoTexts::ListId satisfied;
    DemoTexts::ListId fair;
    DemoTexts::ListId dissatisfied;
    DemoTexts::ListId closeSilent;
    DemoTexts::ListId close;
    DemoTexts::ListId reopen;
    DemoTexts::ListId archive;
    DemoTexts::ListId makeVoid;
    DemoTexts::ListId explained;
    DemoTexts::ListId partly;
    DemoTexts::ListId unsolved;
    DemoTexts::ListId deskContact;
    DemoTexts::ListId deskFeedBack;
    DemoTexts::ListId deskCheck;
    DemoTexts::ListId pass;
    DemoTexts::ListId divert;
    DemoTexts::ListId transfer;
    DemoTexts::ListId department;
    DemoTexts::ListId departmentReply;
    DemoTexts::ListId takeBack;
    DemoTexts::ListId unmerge;
    DemoTexts::ListId tellReporter;
    DemoTexts::ListId supervise;
    DemoTexts::ListId endSupervision;
    DemoTexts::ListId instruct;
    DemoTexts::ListId askPart;
    DemoTexts::ListId deliverPart;
    DemoTexts::ListId notReached;
    DemoTexts::ListId note;
    DemoTexts::ListId tell;
    DemoTexts::ListId exclude;
    DemoTexts::ListId plan;
};
