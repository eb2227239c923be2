// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What people may do with accounts. Signing in and changing the own password ask for a password instead.
void registerAccountOperations();
