// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What people may do with the audit: it is the auditor's alone.
void registerAuditOperations();
