// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Gives every recorded action its words for undo and history. Once, before a file is opened.
void nameActions();
