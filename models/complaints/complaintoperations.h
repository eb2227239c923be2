// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What people may do with requests and with what the office decides for all of them. An action on a request
/// is open to every role the state table names somewhere; the rules narrow it to state and section.
void registerComplaintOperations();
