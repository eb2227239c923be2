// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class AuditService;
class ComplaintsPage;
class MainWindow;
class PaperService;
struct OfficeFacts;

/// Brings what the page of requests asks to print into a preview over the window.
namespace ComplaintPrinting {
/// The services must outlive the page.
void connectPage(PaperService &papers,
                 const OfficeFacts &facts,
                 AuditService &audit,
                 MainWindow &window,
                 ComplaintsPage &page);
} // namespace ComplaintPrinting
