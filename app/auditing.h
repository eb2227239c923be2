// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditservice.h"

class ComplaintDetailPane;
class ComplaintService;
class OfficeSettings;
class PlaceService;
class PreviewDialog;
class RateService;

/// What the window notes in the audit: one function for each source of events. The service must outlive them.
namespace Auditing {
void watch(ComplaintService &complaints, AuditService &audit);
void watch(OfficeSettings &settings, AuditService &audit);
void watch(RateService &rates, AuditService &audit);
void watch(PlaceService &places, AuditService &audit);
/// Names and phones shown unmasked.
void watch(ComplaintDetailPane &pane, AuditService &audit);
/// A paper shown, saved or printed. `object` as in AuditEvent.
void watch(PreviewDialog &preview, AuditService &audit, const QString &object);
} // namespace Auditing
