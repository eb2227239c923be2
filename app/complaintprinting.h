// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ComplaintsPage;
class MainWindow;
class PaperService;
struct OfficeFacts;

/// Brings what the page of requests asks to print into a preview over the window.
namespace ComplaintPrinting {
/// The service must outlive the page.
void connectPage(PaperService &papers, const OfficeFacts &facts, MainWindow &window, ComplaintsPage &page);
} // namespace ComplaintPrinting
