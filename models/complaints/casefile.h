// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

/// A file kept with a request, as paper shows it.
struct CaseAttachment
{
    QString name;
    QString file; ///< where its bytes lie
    bool picture = false;
    QString note;
    QString person;
    QDateTime at;
};

/// Everything of one request (案卷): cover, record, times, course of handling, parts of co-handlers,
/// revisits, merged requests, reply, and the attachments - pictures as pictures. The reporter is masked.
ReportDocument
caseFile(const ComplaintDetail &detail, const OfficeFacts &facts, const QList<CaseAttachment> &attachments);
