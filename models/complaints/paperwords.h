// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/complaints/complaintdesk.h"
#include "models/complaints/officefacts.h"
#include "models/reports/reportdocument.h"

/// What the papers of requests say alike: dates, names, masked people, blanks to sign in.
namespace PaperWords {
/// 2025年10月9日 09:12 in China's time; a dash for an invalid one.
QString moment(const QDateTime &at);
/// 2025-10-09 09:12, for tables.
QString minute(const QDateTime &at);
QString day(const QDateTime &at);
QString day(QDate date);
/// A dash where nothing is known.
QString orDash(const QString &text);

/// 云溪街道办事处, in whose name papers are issued.
QString office(const ComplaintDetail &detail, const OfficeFacts &facts);
QString centre(const ComplaintDetail &detail, const OfficeFacts &facts);
QString coHosts(const ComplaintDetail &detail, const OfficeFacts &facts);

/// Masked; an anonymous or confidential reporter is not named.
QString reporter(const Complaint &complaint);
/// Down to the building.
QString place(const ComplaintDetail &detail);
/// The full text, without the blanks at its ends.
QString content(const Complaint &complaint);

/// "Signature:      Date:      " at the foot of a cell.
QString signHere();

/// The step that did this last; nullptr when it never happened.
const ComplaintStep *lastStep(const ComplaintDetail &detail, ComplaintAction action);
/// When it went to its host; of requests that came in from elsewhere the timeline may know nothing.
QDateTime dispatched(const ComplaintDetail &detail);

/// An invalid date leaves a blank to write it in.
Report::SignOff signOff(const QString &body, const QDateTime &at);
} // namespace PaperWords
