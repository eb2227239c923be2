// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Registers what people may do, feature by feature, with the words of undo and history. Once, before any
/// file is open; a feature that is left out may do nothing.
void registerOperations();
