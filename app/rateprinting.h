// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class AuditService;
class MainWindow;
class RatesPage;
class RateService;

/// Brings the table for meetings that the page of the rates asks for into a preview over the window.
namespace RatePrinting {
/// The services must outlive the page.
void connectPage(RateService &rates, AuditService &audit, MainWindow &window, RatesPage &page);
} // namespace RatePrinting
